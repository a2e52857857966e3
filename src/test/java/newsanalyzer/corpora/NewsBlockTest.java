package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import newsanalyzer.corpora.NewsSentence.AnnotatedEvent;
import newsanalyzer.corpora.NewsSentence.Attribution;
import newsanalyzer.corpora.NewsSentence.EventArgument;
import newsanalyzer.corpora.NewsSentence.PersonRole;
import newsanalyzer.corpora.NewsSentence.Run;
import newsanalyzer.corpora.TokenizedSentence.TokenLabel;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.Test;

class NewsBlockTest {

  @Test
  void allLayersOfABlockAreRead() {
    NewsSentence sentence =
        NewsBlock.read(
            "gmb",
            "",
            "#1043",
            "T: President [PER Fidel Castro] has called for a march in [LOC Havana] , he said .",
            "R: Fidel Castro = President",
            "E: march | conflict.protest | possible | place=in Havana",
            "E: called | diplomacy.request | real",
            "A: he | said | President Fidel Castro ... in Havana");

    assertThat(sentence.number()).isEqualTo(1043);
    assertThat(sentence.names())
        .containsExactly(
            new NameLabel(NameType.PERSON, 1, 3), new NameLabel(NameType.PLACE, 9, 10));
    assertThat(sentence.roles()).containsExactly(new PersonRole(new Run(1, 3), new Run(0, 1)));
    assertThat(sentence.events())
        .containsExactly(
            new AnnotatedEvent(
                7,
                EventType.CONFLICT_PROTEST,
                Factuality.POSSIBLE,
                List.of(new EventArgument(ArgumentRole.PLACE, new Run(8, 10)))),
            new AnnotatedEvent(4, EventType.DIPLOMACY_REQUEST, Factuality.REAL, List.of()));
    assertThat(sentence.attributions())
        .containsExactly(new Attribution(new Run(11, 12), new Run(12, 13), new Run(0, 10)));
  }

  @Test
  void numberAfterAWordSaysWhichOfSeveralIsMeant() {
    NewsSentence sentence =
        NewsBlock.read(
            "gmb",
            "",
            "#1",
            "T: They met them , then they met again .",
            "E: met@2 | diplomacy.meet | real | agent=they");

    assertThat(sentence.events().get(0).trigger()).isEqualTo(6);
    assertThat(sentence.events().get(0).arguments())
        .containsExactly(new EventArgument(ArgumentRole.AGENT, new Run(5, 6)));
  }

  @Test
  void gapEndsAtTheLastOfItsLastWords() {
    NewsSentence sentence =
        NewsBlock.read("gmb", "", "#1", "T: A b c d b c e said it .", "A: it | said | A b ... b c");

    assertThat(sentence.attributions().get(0).content()).isEqualTo(new Run(0, 6));
  }

  @Test
  void labelsMoveToTheTokensOfTheAnalyzer() {
    NewsSentence sentence =
        NewsBlock.read(
                "gmb",
                "",
                "#1",
                "T: The U.S.-backed cease-fire holds , aid-workers said .",
                "E: cease-fire | conflict.withdraw | real | agent=The U.S.-backed",
                "A: aid-workers | said | The U.S.-backed cease-fire holds")
            .retokenized();

    assertThat(String.join(" ", sentence.tokens()))
        .isEqualTo("The U.S. - backed cease - fire holds , aid - workers said .");
    assertThat(sentence.labels())
        .containsExactlyInAnyOrder(
            new TokenLabel(LabelLayer.TRIGGERS, "CONFLICT_WITHDRAW", 6, 7),
            new TokenLabel(LabelLayer.FACTUALITY, "REAL", 6, 7),
            new TokenLabel(LabelLayer.SOURCES, "", 9, 12),
            new TokenLabel(LabelLayer.CUES, "", 12, 13),
            new TokenLabel(LabelLayer.CONTENTS, "", 0, 8));
    assertThat(sentence.arguments())
        .extracting(argument -> argument.from() + "-" + argument.to())
        .containsExactly("0-4");
  }

  @Test
  void ofTwoEventsWithOneTriggerTheFirstCounts() {
    NewsSentence sentence =
        NewsBlock.read(
            "gmb",
            "",
            "#1",
            "T: He won .",
            "E: won | culture.win | real",
            "E: won | politics.elect | real");

    assertThat(sentence.labelled().triggers()).containsEntry(1, EventType.CULTURE_WIN);
    assertThat(sentence.distinctEvents()).hasSize(1);
  }

  @Test
  void wordsThatAreNotInTheSentenceAreAnError() {
    assertThatThrownBy(
            () -> NewsBlock.read("gmb", "", "#1", "T: He won .", "E: lost | culture.win | real"))
        .hasMessageContaining("lost");
  }
}
