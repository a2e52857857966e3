package newsanalyzer.annotate.eventcoref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "negotiate, negotiation",
    "explode, explosion",
    "invade, invasion",
    "announce, announcement",
    "meet, meeting",
    "elect, election",
  })
  void aVerbAndItsNounShareAStem(String verb, String noun) {
    assertThat(Wording.stem(verb)).isEqualTo(Wording.stem(noun));
  }

  @ParameterizedTest
  @CsvSource({"attack, arrest", "win, war", "trial, trade"})
  void othersDont(String one, String other) {
    assertThat(Wording.stem(one)).isNotEqualTo(Wording.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "the two-day talks, talk, definite plural",
    "these talks, talk, definite plural",
    "a meeting, meeting, indefinite",
    "another meeting, meeting, other",
    "the next meeting, meeting, definite other",
    "attack in the city, attack, ''",
    "they met, meet, verb",
    "to attack, attack, verb",
  })
  void tellsHowAnEventIsWorded(String phrase, String lemma, String expected) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (String word : phrase.split(" ", -1)) {
      tokens.add(new Span(start, start + word.length()));
      start += word.length() + 1;
    }
    Span trigger = phrase.startsWith("attack") ? tokens.get(0) : tokens.get(tokens.size() - 1);
    EventMention mention =
        new EventMention(
            EventType.DIPLOMACY_MEET,
            null,
            null,
            trigger,
            lemma,
            0,
            List.of(),
            null,
            null,
            null,
            0.9);

    Wording wording =
        Wording.of(phrase, new Sentence(new Span(0, phrase.length()), 0, tokens), mention);

    List<String> told = new ArrayList<>();
    if (wording.isDefinite()) {
      told.add("definite");
    }
    if (wording.isIndefinite()) {
      told.add("indefinite");
    }
    if (wording.isOther()) {
      told.add("other");
    }
    if (wording.isPlural()) {
      told.add("plural");
    }
    if (wording.isVerb()) {
      told.add("verb");
    }
    assertThat(String.join(" ", told)).isEqualTo(expected);
  }
}
