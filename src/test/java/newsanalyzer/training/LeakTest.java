package newsanalyzer.training;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.corpora.ArgumentReader.Annotated;
import newsanalyzer.corpora.ConlluDocument.ConlluWord;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.GumEntities;
import newsanalyzer.corpora.LabelledSentence;
import opennlp.tools.tokenize.TokenSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is measured on is learned from, by the sentences' text: what each recipe hands to
 * its trainer is compared with dev and test of newsevents, GUM and EWT, and with PUD. PETRARCH's
 * and CAMEO's dictionaries hold single names and verbs, no sentences.
 */
@Tag("accuracy")
class LeakTest {

  /** A news service's own line, which also stands inside the longer head of another article. */
  private static final String SERVICE = "forusebyclientsofthenewyorktimesnewsservice";

  private static HeldOut heldOut;
  private static MeasuredText measured;

  @BeforeAll
  static void readCorpora() {
    Corpora.assumePresent();
    heldOut = HeldOut.load();
    measured = MeasuredText.read();
    assertThat(measured.size()).isGreaterThan(6_500);
  }

  @Test
  void newsEventsForNamesAndTriggers() {
    List<String> sentences = written(TrainTaggers.sentences(heldOut));

    assertThat(sentences).hasSizeGreaterThan(5_000);
    assertThat(measured.in(sentences)).isSubsetOf(SERVICE);
  }

  @Test
  void wikigoldForNames() {
    List<String> sentences = written(WikigoldLabels.sentences(heldOut));

    assertThat(sentences).hasSizeGreaterThan(1_000);
    assertThat(measured.in(sentences)).isEmpty();
  }

  @Test
  void listOfKindsOfNames() {
    List<String> sentences = written(NameKinds.sentences(heldOut));

    assertThat(sentences).hasSizeGreaterThan(7_000);
    assertThat(measured.in(sentences)).isEmpty();
  }

  @Test
  void plainTextForWordClasses() {
    List<String> sentences =
        TrainingText.sentences(heldOut).stream().map(tokens -> String.join(" ", tokens)).toList();

    assertThat(sentences).hasSizeGreaterThan(60_000);
    assertThat(measured.in(sentences)).isSubsetOf(SERVICE);
  }

  @Test
  void samplesForSentencesAndTokens() {
    TextSamples samples = new TextSamples(heldOut, List.of());
    List<String> sentences =
        Stream.concat(
                samples.tokenSamples().stream().map(TokenSample::getText),
                samples.sentenceSamples().stream()
                    .flatMap(
                        sample ->
                            Stream.of(sample.getSentences())
                                .map(span -> span.getCoveredText(sample.getDocument()).toString())))
            .toList();

    assertThat(sentences).hasSizeGreaterThan(50_000);
    assertThat(measured.in(sentences)).isSubsetOf(SERVICE);
  }

  @Test
  void newsEventsForRoles() {
    List<String> sentences =
        EventRoleTrainer.sentences(heldOut).stream().map(Annotated::text).toList();

    assertThat(sentences).hasSizeGreaterThan(5_000);
    assertThat(measured.in(sentences)).isSubsetOf(SERVICE);
  }

  @Test
  void treebanksForLemmas() {
    List<String> sentences =
        LemmaTrainer.sentences(heldOut).stream()
            .map(s -> s.words().stream().map(ConlluWord::form).collect(joining(" ")))
            .toList();

    assertThat(sentences).hasSizeGreaterThan(14_000);
    assertThat(measured.in(sentences)).isEmpty();
  }

  /** Whole documents: their headings and shortest answers stand in others, too. */
  @Test
  void gumForSalience() {
    List<String> sentences =
        GumEntities.read("train").stream()
            .flatMap(a -> a.sentences().stream().map(sentence -> sentence.span().of(a.text())))
            .toList();

    assertThat(sentences).hasSizeGreaterThan(2_000);
    assertThat(measured.in(sentences))
        .allSatisfy(sentence -> assertThat(sentence.length()).isLessThan(25));
  }

  private static List<String> written(List<LabelledSentence> sentences) {
    return sentences.stream().map(sentence -> String.join(" ", sentence.tokens())).toList();
  }
}
