package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A cue with what belongs to it.
 *
 * @param source null if the sentence names none
 * @param contents in text order; empty if none was found
 */
public record Attribution(@Nullable Phrase source, Phrase cue, List<Phrase> contents) {

  public Attribution {
    contents = List.copyOf(contents);
  }

  /** Pairs what a tagger found, sentence by sentence. */
  public static List<Attribution> of(int sentences, Attributions found) {
    List<List<Phrase>> sources = bySentence(sentences, found.sources());
    List<List<Phrase>> cues = bySentence(sentences, found.cues());
    List<List<Phrase>> contents = bySentence(sentences, found.contents());
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      attributions.addAll(AttributionPairer.pair(sources.get(i), cues.get(i), contents.get(i)));
    }
    return attributions;
  }

  private static List<List<Phrase>> bySentence(int sentences, List<Phrase> spans) {
    List<List<Phrase>> bySentence = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
    spans.forEach(span -> bySentence.get(span.sentence()).add(span));
    return bySentence;
  }

  /**
   * What any of its parts makes likely: the taggers' probabilities are those of exact spans, which
   * matter less here. Half of what a source or a content says counts: a guess.
   */
  public double confidence() {
    double unlikely = 1 - cue.confidence();
    if (source != null) {
      unlikely *= 1 - source.confidence() / 2;
    }
    for (Phrase content : contents) {
      unlikely *= 1 - content.confidence() / 2;
    }
    return 1 - unlikely;
  }
}
