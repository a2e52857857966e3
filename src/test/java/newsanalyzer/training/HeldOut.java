package newsanalyzer.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluReader;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.LabelledSentence;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.UnerPud;

/**
 * The sentences that no training may see, because something is measured on them: the dev and test
 * parts of GUM, of EWT (and so the names on them) and of the project's own annotation, and PUD.
 *
 * <p>Compares letters and digits alone, so that the same sentence is known in another corpus's
 * tokens, quotation marks and spacing. A short sentence that stands in both parts by chance ({@code
 * Thanks!}) is held out, too.
 */
public final class HeldOut {

  private final Set<String> keys = new HashSet<>();

  HeldOut(Stream<String> sentences) {
    sentences.map(LabelledSentence::key).filter(key -> !key.isEmpty()).forEach(keys::add);
  }

  /** Reads the held-out sentences of the corpora. */
  public static HeldOut load() {
    Stream<ConlluDocument> documents =
        Stream.of(
                Gum.documents("dev", "GUM"),
                Gum.documents("test", "GUM"),
                ConlluReader.read(Ewt.file("dev")),
                ConlluReader.read(Ewt.file("test")))
            .flatMap(List::stream);
    Stream<LabelledSentence> labelled =
        Stream.of(
                NewsEvents.readAsWritten("dev"),
                NewsEvents.readAsWritten("test"),
                UnerPud.readAsWritten("n"),
                UnerPud.readAsWritten("w"))
            .flatMap(List::stream);
    return new HeldOut(
        Stream.concat(documents.flatMap(HeldOut::sentences), labelled.map(LabelledSentence::key)));
  }

  /** Whether training must leave the sentence out. */
  public boolean contains(String sentence) {
    return keys.contains(LabelledSentence.key(sentence));
  }

  private static Stream<String> sentences(ConlluDocument document) {
    return document.sentences().stream().map(sentence -> sentence.span().of(document.text()));
  }
}
