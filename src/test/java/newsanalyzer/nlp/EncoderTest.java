package newsanalyzer.nlp;

import static newsanalyzer.nlp.TinyModel.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.PartOfSpeech;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encoder with a model of a dozen words, which it understands without their neighbours. */
@Timeout(60)
class EncoderTest {

  private static Encoder encoder;
  private static ArgumentScorer scorer;

  @BeforeAll
  static void open() throws IOException {
    encoder = Encoder.open(TinyModel::open);
    scorer = ArgumentScorer.open(TinyModel::open);
  }

  @AfterAll
  static void close() {
    encoder.close();
    scorer.close();
  }

  @Test
  void readsEveryHead() {
    EncodedSentence sentence = read("minister Ann Lee said clash arrested .");

    assertThat(sentence.names()).extracting(WordSpan::type).containsExactly("person");
    assertThat(sentence.names()).extracting(WordSpan::first).containsExactly(1);
    assertThat(sentence.names()).extracting(WordSpan::end).containsExactly(3);
    assertThat(sentence.roles()).extracting(WordSpan::first).containsExactly(0);
    assertThat(sentence.sources()).extracting(WordSpan::first).containsExactly(0);
    assertThat(sentence.cues()).extracting(WordSpan::first).containsExactly(3);
    assertThat(sentence.contents()).isEmpty();
    assertThat(sentence.partsOfSpeech())
        .startsWith(PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.PROPN, PartOfSpeech.VERB)
        .endsWith(PartOfSpeech.PUNCT);
  }

  @Test
  void wordIsTriggerIfAllTypesTogetherAreLikelyEnough() {
    List<EncodedTrigger> triggers = read("clash . arrested").triggers();

    assertThat(triggers)
        .extracting(EncodedTrigger::type)
        .containsExactly(EventType.CONFLICT_ATTACK, EventType.JUSTICE_ARREST);
    assertThat(triggers)
        .extracting(EncodedTrigger::factuality)
        .containsExactly(Factuality.POSSIBLE, Factuality.REAL);
    assertThat(triggers).extracting(EncodedTrigger::word).containsExactly(0, 2);
  }

  @Test
  void wordOfSeveralPiecesIsReadByItsFirst() {
    assertThat(read("unknown clash").triggers())
        .extracting(EncodedTrigger::word)
        .containsExactly(1);
  }

  @Test
  void tellsWordsApartByTheirShape() {
    assertThat(read("xyz XYZ").names())
        .extracting(WordSpan::type, WordSpan::first)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("organization", 1));
  }

  @Test
  void findsTheArgumentsOfEachTrigger() {
    EncodedSentence sentence = read("Ann Lee arrested clash Cairo .");

    List<List<WordSpan>> arguments = scorer.score(sentence);

    assertThat(arguments).hasSize(2);
    assertThat(arguments.get(1))
        .extracting(WordSpan::type, WordSpan::first, WordSpan::end)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("agent", 0, 2),
            org.assertj.core.groups.Tuple.tuple("place", 4, 5));
    assertThat(scorer.score(sentence, 5)).hasSize(1);
    assertThat(scorer.score(sentence, new int[0])).isEmpty();
  }

  @Test
  void handsOnEverySentenceOnceAndInOrder() {
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> sentence = new ArrayList<>(Collections.nCopies(i % 90, "."));
      sentence.addAll(Collections.nCopies(i % 2, "Cairo"));
      sentences.add(sentence);
    }

    List<EncodedSentence> read = encoder.read(sentences);

    assertThat(read).extracting(EncodedSentence::words).isEqualTo(sizes(sentences));
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).names()).hasSize(i % 2);
    }
  }

  @Test
  void articleWithoutSentencesGivesNone() {
    assertThat(encoder.read(List.of())).isEmpty();
    assertThat(encoder.read(List.of(List.of())))
        .extracting(EncodedSentence::words)
        .containsExactly(0);
  }

  @Test
  void readsWordOfTheMostPiecesAndSentenceLongerThanAWindow() {
    List<String> sentence = new ArrayList<>(Collections.nCopies(600, "-".repeat(50)));
    sentence.set(299, "Cairo");

    assertThat(encoder.read(List.of(sentence)).get(0).names())
        .extracting(WordSpan::first)
        .containsExactly(299);
  }

  @Test
  void servesAsNameFinderOfOpenNlp() {
    EncoderNameFinder finder = new EncoderNameFinder(encoder);

    Span[] found = finder.find(new String[] {"Ann", "Lee", "in", "Cairo"});

    assertThat(found).containsExactly(new Span(0, 2, "person"), new Span(3, 4, "place"));
    assertThat(found[0].getProb()).isBetween(0.5, 1.0);
    finder.clearAdaptiveData();
    assertThat(finder.find(new String[0])).isEmpty();
  }

  @Test
  void stateIsThereForTheScorerOnly() {
    encoder.read(
        List.of(words("Ann")),
        false,
        sentence -> assertThatIllegalStateException().isThrownBy(() -> scorer.score(sentence, 0)));
  }

  @Test
  void manyThreadsReadWhatOneReads() throws Exception {
    List<List<String>> article =
        Collections.nCopies(40, words("minister Ann Lee said clash in Cairo ."));
    List<float[]> alone = logits(article);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Callable<List<float[]>> work = () -> logits(article);
    try {
      for (Future<List<float[]>> read : threads.invokeAll(Collections.nCopies(50, work))) {
        assertThat(read.get()).usingRecursiveComparison().isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void closesAfterTheReadingThatIsUnderWay() throws Exception {
    Encoder closing = Encoder.open(TinyModel::open);
    List<List<String>> article = Collections.nCopies(200, words("minister Ann Lee said ."));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Callable<Boolean> work =
        () -> {
          try {
            while (true) {
              closing.read(article);
            }
          } catch (IllegalStateException e) {
            return "the encoder is closed".equals(e.getMessage());
          }
        };
    Future<Boolean> one = threads.submit(work);
    Future<Boolean> two = threads.submit(work);
    Thread.sleep(100);

    closing.close();
    closing.close();

    assertThat(one.get()).isTrue();
    assertThat(two.get()).isTrue();
    threads.shutdown();
  }

  private static List<float[]> logits(List<List<String>> article) {
    return encoder.read(article).stream().map(EncodedSentence::logits).toList();
  }

  private static List<Integer> sizes(List<List<String>> sentences) {
    return sentences.stream().map(List::size).toList();
  }

  private static EncodedSentence read(String sentence) {
    return encoder.read(List.of(words(sentence))).get(0);
  }

  @ParameterizedTest
  @CsvSource({"DET,false", "ADP PUNCT,false", "DET NOUN,true", "PRON,true", "ADP PROPN,true"})
  void argumentIsMoreThanFunctionWords(String tags, boolean stays) {
    List<PartOfSpeech> parts = Arrays.stream(tags.split(" ")).map(PartOfSpeech::valueOf).toList();

    assertThat(ArgumentScorer.hasContent(new WordSpan("agent", 0, parts.size(), 1), parts))
        .isEqualTo(stays);
  }
}
