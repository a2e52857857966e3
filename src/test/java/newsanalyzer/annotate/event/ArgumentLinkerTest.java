package newsanalyzer.annotate.event;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentLinkerTest {

  /** Names are marked by their type's letter, other mentions by M; the id is the word itself. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "G[Israeli] Prime Minister P[Netanyahu], Netanyahu",
        "G[Israeli] troops in L[Gaza], Israeli",
        "top officials from the L[US], US",
        "\"P[Lee] , a doctor from L[Lyon]\", Lee",
        "the gunmen, null",
        "M[he], he",
        "an anonymous L[US] M[official], official",
        "top M[officials] from the L[US], officials",
      })
  void participantIsWhatTheFirstPhraseWithANameEndsIn(String words, String id) {
    Marked marked = Marked.of(words);

    List<Participant> participants =
        marked.linker().participants(List.of(marked.argument(ArgumentRole.AGENT)));

    assertThat(participants).hasSize(1);
    assertThat(participants.get(0).role()).isEqualTo(Role.AGENT);
    assertThat(participants.get(0).span()).isEqualTo(marked.whole());
    assertThat(String.valueOf(participants.get(0).entityId())).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          officials from L[France] , L[Spain] and P[Lee] ; officials from France=France|Spain=Spain|Lee=Lee
          P[Lee] as well as P[Ann]                       ; Lee=Lee|Ann=Ann
          P[Lee] , a doctor from L[Lyon]                 ; Lee , a doctor from Lyon=Lee
          the M[minister] , P[Lee] , and P[Ann]          ; the minister=minister|Lee=Lee|Ann=Ann
          firms in L[Bergen] and L[Oslo]                 ; firms in Bergen and Oslo=Oslo
          L[France] along with L[Spain]                  ; France=France|Spain=Spain
          P[Lee] as P[Ann]                               ; Lee as Ann=Lee
          P[Lee] 's deal with P[Ann]                     ; Lee 's deal with Ann=Lee
          P[Lee] and two others                          ; Lee and two others=Lee
          G[Indian] and G[Pakistani] teams               ; Indian and Pakistani teams=Pakistani
          """)
  void membersOfAListTakePartEach(String words, String expected) {
    Marked marked = Marked.of(words);

    List<Participant> participants =
        marked.linker().participants(List.of(marked.argument(ArgumentRole.AGENT)));

    assertThat(
            participants.stream()
                .map(p -> p.span().of(marked.text()) + "=" + p.entityId())
                .collect(joining("|")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          D[Thursday] and continued until D[Sunday] ; Sunday
          from D[Monday] to D[Friday]               ; Friday
          D[Monday] and D[Friday]                   ; null
          D[Monday] and killed two until D[Friday]  ; null
          """)
  void timeLastsToTheDateThatFollows(String words, String end) {
    Marked marked = Marked.of(words);

    assertThat(marked.linker().time(List.of(marked.argument(ArgumentRole.TIME))))
        .satisfies(time -> assertThat(time).isNotNull())
        .extracting(time -> String.valueOf(time.endDateId()))
        .isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "in L[Cairo], Cairo",
        "outside the L[U.S.] mission in L[Havana], Havana",
        "at O[Hamas] headquarters, null",
        "\"in L[Lyon] , L[France]\", Lyon",
      })
  void placeIsTheNameAtAPhrasesEnd(String words, String id) {
    Marked marked = Marked.of(words);

    assertThat(marked.linker().place(List.of(marked.argument(ArgumentRole.PLACE))))
        .satisfies(place -> assertThat(place).isNotNull())
        .extracting(place -> String.valueOf(place.placeId()))
        .isEqualTo(id);
  }

  @Test
  void timeIsTheDateInIt() {
    Marked marked = Marked.of("late on D[Sunday]");

    assertThat(marked.linker().time(List.of(marked.argument(ArgumentRole.TIME))))
        .extracting("span", "dateId")
        .containsExactly(marked.whole(), "Sunday");
  }

  @Test
  void roleThatWasNotFoundIsLeftOut() {
    Marked marked = Marked.of("in L[Cairo]");

    assertThat(marked.linker().participants(List.of(marked.argument(ArgumentRole.PLACE))))
        .isEmpty();
    assertThat(marked.linker().place(List.of(marked.argument(ArgumentRole.TIME)))).isNull();
    assertThat(marked.linker().time(List.of())).isNull();
  }

  @Test
  void entityIsNamedOnceInARole() {
    Marked marked = Marked.of("P[Lee]");
    Argument argument = marked.argument(ArgumentRole.WITH);

    assertThat(marked.linker().participants(List.of(argument, argument))).hasSize(1);
  }

  private record Marked(
      String text,
      List<Span> tokens,
      List<Name> names,
      Map<Span, String> ids,
      List<DateExpression> dates) {

    static Marked of(String marked) {
      Map<String, NameType> types =
          Map.of(
              "P",
              NameType.PERSON,
              "L",
              NameType.PLACE,
              "G",
              NameType.GROUP,
              "O",
              NameType.ORGANIZATION);
      StringBuilder text = new StringBuilder();
      List<Span> tokens = new ArrayList<>();
      List<Name> names = new ArrayList<>();
      Map<Span, String> ids = new HashMap<>();
      List<DateExpression> dates = new ArrayList<>();
      Matcher word = Pattern.compile("(?:([A-Z])\\[)?([^\\s\\]]+)]?").matcher(marked);
      while (word.find()) {
        Span span = new Span(text.length(), text.append(word.group(2)).length());
        text.append(' ');
        tokens.add(span);
        if ("D".equals(word.group(1))) {
          dates.add(
              new DateExpression(word.group(2), span, 0, DateType.DATE, null, null, null, 0.9));
        } else if ("M".equals(word.group(1))) {
          ids.put(span, word.group(2));
        } else if (word.group(1) != null) {
          names.add(new Name(types.getOrDefault(word.group(1), NameType.WORK), span, 0, 0.9));
          ids.put(span, word.group(2));
        }
      }
      return new Marked(text.toString(), tokens, names, ids, dates);
    }

    Span whole() {
      return new Span(0, text.length() - 1);
    }

    Argument argument(ArgumentRole role) {
      return new Argument(role, whole(), 0.8);
    }

    ArgumentLinker linker() {
      Clause clause =
          new Clause(
              text, new Sentence(whole(), 0, tokens), names.stream().map(Name::span).toList());
      return new ArgumentLinker(clause, names, ids, new MentionEnds(ids), dates);
    }
  }
}
