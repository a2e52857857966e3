package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayTriggerFilterTest {

  private static final Pattern WORD = Pattern.compile("[\\w-]+|'s|[^\\s\\w]");

  /** The trigger stands in braces, a person in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Lee] is a disgusting {fraud} .          | NOUN | justice.crime       | -
          She was a {threat} to them .             | NOUN | diplomacy.threaten  | -
          They saw [Lee] as a {fraud} .            | NOUN | justice.crime       | -
          It was a {fraud} .                       | NOUN | justice.crime       | justice.crime
          The raid was a {disaster} .              | NOUN | disaster.accident   | disaster.accident
          [Lee] is a {bombing} suspect .           | NOUN | conflict.attack     | conflict.attack
          She is a survivor of the {bombing} .     | NOUN | conflict.attack     | conflict.attack
          [Lee] is {arrested} .                    | VERB | justice.arrest      | justice.arrest
          [Lee] {backed} out .                     | VERB | diplomacy.support   | -
          [Lee] {backed} the plan .                | VERB | diplomacy.support   | diplomacy.support
          The troops {backed} off .                | VERB | conflict.withdraw   | conflict.withdraw
          It {called} off the search .             | VERB | diplomacy.request   | -
          In a telephone {call} [Lee] agreed .     | NOUN | diplomacy.request   | diplomacy.meet
          A {call} for peace .                     | NOUN | diplomacy.request   | diplomacy.request
          """)
  void leavesOutWhatTheWordsAroundSayIsNoEvent(
      String marked, PartOfSpeech partOfSpeech, String type, String expected) {
    String text = marked.replaceAll("[\\[\\]{}]", "");
    List<Span> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      tokens.add(new Span(word.start(), word.end()));
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens);
    int person = marked.indexOf('[');
    List<Name> names =
        person < 0
            ? List.of()
            : List.of(new Name(NameType.PERSON, marked(text, marked, "[", "]"), 0, 0.9));
    Trigger trigger =
        new Trigger(
            EventType.of(type),
            marked(text, marked, "{", "}"),
            0,
            partOfSpeech,
            null,
            List.of(),
            0.9);

    List<Trigger> events =
        new StrayTriggerFilter().filter(text, List.of(sentence), List.of(trigger), names);

    assertThat(events.isEmpty() ? "-" : events.get(0).type().label()).isEqualTo(expected);
  }

  private static Span marked(String text, String marked, String open, String close) {
    String words = marked.substring(marked.indexOf(open) + 1, marked.indexOf(close));
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
