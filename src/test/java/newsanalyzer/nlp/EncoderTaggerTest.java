package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Trigger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With the model of a dozen words that {@code tiny/make.py} writes. */
@Timeout(60)
class EncoderTaggerTest {

  private static final String TEXT =
      """
      Rain fell .
      minister Ann Lee arrested clash Cairo .\
      """;

  private static EncoderTagger tagger;

  @BeforeAll
  static void open() throws IOException {
    tagger = EncoderTagger.open(TinyModel::open, true);
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  @Test
  void findsNamesWhereTheyStandInTheText() {
    assertThat(tagger.find(TEXT, Tokens.of(TEXT)).names())
        .extracting(name -> name.span().of(TEXT), Name::type, Name::sentence)
        .containsExactly(tuple("Ann Lee", NameType.PERSON, 1), tuple("Cairo", NameType.PLACE, 1));
  }

  @Test
  void findsTriggersWithFactualityAndArguments() {
    List<Trigger> triggers = tagger.find(TEXT, Tokens.of(TEXT)).triggers();

    assertThat(triggers)
        .extracting(trigger -> trigger.span().of(TEXT), Trigger::type, Trigger::factuality)
        .containsExactly(
            tuple("arrested", EventType.JUSTICE_ARREST, Factuality.REAL),
            tuple("clash", EventType.CONFLICT_ATTACK, Factuality.POSSIBLE));
    assertThat(triggers)
        .allSatisfy(
            trigger ->
                assertThat(trigger.arguments())
                    .extracting(argument -> argument.span().of(TEXT), Argument::role)
                    .containsExactly(
                        tuple("Ann Lee", ArgumentRole.AGENT), tuple("Cairo", ArgumentRole.PLACE)));
  }

  @Test
  void loadsNoArgumentScorerWithoutEvents() throws IOException {
    ModelFiles withoutArguments =
        name -> {
          assertThat(name).isNotEqualTo("arguments.onnx");
          return TinyModel.open(name);
        };

    try (EncoderTagger names = EncoderTagger.open(withoutArguments, false)) {
      assertThat(names.find(TEXT, Tokens.of(TEXT)).names()).hasSize(2);
      assertThat(names.find(TEXT, Tokens.of(TEXT)).triggers()).isEmpty();
    }
  }

  @Test
  void saysWhichGraphIsNone() {
    ModelFiles damaged =
        name -> TinyModel.open(name.equals("encoder.onnx") ? "encoder.json" : name);

    assertThatIOException()
        .isThrownBy(() -> EncoderTagger.open(damaged, false))
        .withMessageStartingWith("a model can't be loaded (encoder.onnx: ")
        .withMessageEndingWith("): install the program anew");
  }

  @Test
  void textWithoutSentencesHasNothing() {
    assertThat(tagger.find("", List.of()))
        .isEqualTo(new Findings(List.of(), List.of(), List.of(), Attributions.NONE, List.of()));
  }

  @Test
  void everyWordOfALongSentenceMayBeATrigger() {
    String text = "clash ".repeat(500) + ".";

    List<Trigger> triggers = tagger.find(text, Tokens.of(text)).triggers();

    assertThat(triggers).hasSize(500).allSatisfy(t -> assertThat(t.arguments()).isNotNull());
  }

  @Test
  void sentenceOfAHundredThousandWordsIsReadToItsEnd() {
    String text = "Rain ".repeat(100_000) + "Cairo";

    List<Name> names = tagger.find(text, Tokens.of(text)).names();

    assertThat(names).extracting(name -> name.span().of(text)).containsExactly("Cairo");
  }
}
