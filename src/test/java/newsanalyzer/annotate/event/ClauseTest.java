package newsanalyzer.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

  /** Names stand in square brackets, the trigger in angle brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before a verb
          President [Bush] <arrived> .                  | Bush: verb adjacent
          [Bush] has also <visited> Iraq .              | Bush: verb subject
          [Bush] and [Blair] will <visit> Iraq .        | Bush: verb subject, Blair: verb subject
          [Hamas] made a vow and <attacked> .           | Hamas: verb distant subject
          [Hamas] wants to <attack> .                   | Hamas: infinitive subject
          Gunmen in [Iraq] were <arrested> .            | Iraq: passive before in
          [Bush] was quickly <arrested> .               | Bush: passive subject

          # after a verb
          Police <arrested> the leader [Ray] .          | Ray: verb object
          Police <arrested> [Ray] in [Iraq] .           | Ray: verb object, Iraq: verb in
          Police were <killed> by [Ray] .               | Ray: passive by
          Police <met> envoys of [Iraq] in [Oslo] .     | Iraq: verb of, Oslo: verb then in

          # around a noun
          The <talks> between [Iraq] and [Iran] failed .| Iraq: noun between, Iran: noun between
          [Bush] 's long <visit> ended .                | Bush: noun possessive
          The [Israeli] <raid> ended .                  | Israeli: noun adjacent
          [Bush] held new <talks> with [Blair] .        | Bush: light subject, Blair: light with

          # not in the clause
          [Bush] said police <arrested> him .           | ''
          [Bush] met them ; police <left> .             | ''
          [Bush] , who <fled> to [Iraq] .               | Iraq: verb to
          Police <fled> but [Bush] stayed .             | ''
          [Bush] knew he <won> .                        | ''
          """)
  void tellsPositionsByTheWordsBetween(String marked, String positions) {
    List<Span> names = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    Span trigger = new Span(0, 1);
    StringBuilder text = new StringBuilder();
    Matcher token = Pattern.compile("[\\[<]?([^\\s\\]>]+)[]>]?").matcher(marked);
    while (token.find()) {
      Span span = new Span(text.length(), text.length() + token.group(1).length());
      text.append(token.group(1)).append(' ');
      tokens.add(span);
      if (token.group().startsWith("[")) {
        names.add(span);
      } else if (token.group().startsWith("<")) {
        trigger = span;
      }
    }
    Sentence sentence = new Sentence(new Span(0, text.length() - 1), 0, tokens);

    List<String> shown = new ArrayList<>();
    new Clause(text.toString(), sentence, names)
        .positions(trigger)
        .forEach((name, how) -> shown.add(names.get(name).of(text.toString()) + ": " + how));

    assertThat(String.join(", ", shown)).isEqualTo(positions);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsASentenceOfManyTriggersInLinearTime() {
    int words = 200_000;
    List<Span> tokens = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      tokens.add(new Span(4 * i, 4 * i + 3));
    }
    Clause clause =
        new Clause(
            "met ".repeat(words),
            new Sentence(new Span(0, 4 * words - 1), 0, tokens),
            List.of(tokens.get(1)));

    assertThat(tokens.stream().filter(token -> !clause.positions(token).isEmpty()))
        .hasSizeLessThan(100);
  }
}
