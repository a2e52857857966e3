package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Trigger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Loads the models that ship. */
class TaggersTest {

  private static final String TEXT =
      """
      Police in London arrested two men on Monday .
      President Barack Obama met Angela Merkel in Berlin last week .
      The United Nations condemned the attack .\
      """;

  private static NameTagger names;
  private static TriggerTagger triggers;

  @BeforeAll
  static void openModels() throws IOException {
    try (InputStream nameModel = resource("en-names.bin");
        InputStream triggerModel = resource("en-triggers.bin")) {
      names = NameTagger.open(nameModel);
      triggers = TriggerTagger.open(triggerModel);
    }
  }

  @Test
  void findsNamesWithTheirTypesAndSentences() {
    List<Name> found = names.find(TEXT, Tokens.of(TEXT));

    assertThat(found)
        .extracting(name -> name.span().of(TEXT), Name::type, Name::sentence)
        .contains(
            org.assertj.core.groups.Tuple.tuple("London", NameType.PLACE, 0),
            org.assertj.core.groups.Tuple.tuple("Barack Obama", NameType.PERSON, 1),
            org.assertj.core.groups.Tuple.tuple("United Nations", NameType.ORGANIZATION, 2));
  }

  @Test
  void findsTriggersWithTheirTypes() {
    List<Trigger> found = triggers.find(TEXT, Tokens.of(TEXT));

    assertThat(found)
        .extracting(trigger -> trigger.span().of(TEXT), Trigger::type)
        .contains(
            org.assertj.core.groups.Tuple.tuple("arrested", EventType.JUSTICE_ARREST),
            org.assertj.core.groups.Tuple.tuple("attack", EventType.CONFLICT_ATTACK));
  }

  @Test
  void namesStandInTextOrderWithoutOverlaps() {
    List<Name> found = names.find(TEXT, Tokens.of(TEXT));

    assertThat(found).hasSizeGreaterThan(3);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start()).isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
  }

  @Test
  void textWithoutSentencesHasNothing() {
    assertThat(names.find("", List.of())).isEmpty();
    assertThat(triggers.find("", List.of())).isEmpty();
  }

  @Test
  @Timeout(60)
  void manyThreadsFindWhatOneFinds() throws Exception {
    List<Name> alone = names.find(TEXT, Tokens.of(TEXT));
    List<Trigger> triggersAlone = triggers.find(TEXT, Tokens.of(TEXT));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> same =
          () ->
              names.find(TEXT, Tokens.of(TEXT)).equals(alone)
                  && triggers.find(TEXT, Tokens.of(TEXT)).equals(triggersAlone);
      List<Future<Boolean>> results =
          new ArrayList<>(threads.invokeAll(Collections.nCopies(64, same)));

      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @Timeout(60)
  void sentenceOfAHundredThousandWordsTakesNoHours() {
    String text = "London ".repeat(100_000).strip();

    assertThat(names.find(text, Tokens.of(text))).isNotEmpty();
  }

  private static InputStream resource(String name) {
    return java.util.Objects.requireNonNull(
        TaggersTest.class.getResourceAsStream("/models/" + name), name);
  }
}
