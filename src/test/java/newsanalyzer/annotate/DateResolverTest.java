package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsanalyzer.model.DateAnchor;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 8, 26);

  private final DateResolver resolver = new DateResolver();

  @Test
  void numbersDatesAndLengthsInTextOrder() {
    String text = "He waited three years until Sunday, Bob said.";
    Name bob = new Name(NameType.PERSON, new Span(36, 39), 4, 0.9);
    Name sunday = new Name(NameType.DATE, new Span(28, 34), 4, 0.8);
    Name years = new Name(NameType.DURATION, new Span(10, 21), 4, 0.7);

    List<DateExpression> dates =
        resolver.resolve(text, List.of(), List.of(bob, sunday, years), MONDAY);

    assertThat(dates)
        .containsExactly(
            new DateExpression("t1", years.span(), 4, DateType.DURATION, "P3Y", null, null, 0.7),
            new DateExpression("t2", sunday.span(), 4, DateType.DATE, null, null, null, 0.8));
  }

  @Test
  void namesItsAnchorOnlyIfItCountedFromIt() {
    assertThat(resolve("It ended [yesterday].", NameType.DATE, MONDAY).anchor())
        .isEqualTo(DateAnchor.DATE_PUBLISHED);
    assertThat(resolve("It ended in [1998].", NameType.DATE, MONDAY).anchor()).isNull();
    assertThat(resolve("It ended [yesterday].", NameType.DATE, null).anchor()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She left on [Friday].                   | DATE     | DATE     | 2024-08-23 |
          She leaves next [Friday].               | DATE     | DATE     | 2024-08-30 |
          He will stay until [Friday].            | DATE     | DATE     |            |
          They met late [Friday].                 | DATE     | DATE     | 2024-08-23 | end
          Built in mid-[1998].                    | DATE     | DATE     | 1998       | mid
          Built around [1850].                    | DATE     | DATE     | 1850       | approx
          It rose over the [last year].           | DATE     | DURATION | P1Y        |
          It rose [last year].                    | DATE     | DATE     | 2023       |
          He served more than [three years].      | DURATION | DURATION | P3Y        | more
          He served at least [three years].       | DURATION | DURATION | P3Y        | more
          It happens every [day].                 | DURATION | SET      | P1D        |
          Wells failed after [the Neolithic age]. | DATE     | DATE     |            |
          """)
  void readsTheWordsJustBefore(
      String marked,
      NameType name,
      DateType type,
      @Nullable String value,
      @Nullable String modifier) {
    DateExpression date = resolve(marked, name, MONDAY);

    assertThat(date.type()).isEqualTo(type);
    assertThat(date.value()).isEqualTo(value);
    assertThat(date.modifier()).isEqualTo(modifier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met [Friday] .                                   | 2024-08-23
          They will meet [Friday] .                             | 2024-08-30
          On [Friday] the court will hear her .                 | 2024-08-30
          The talks , expected to resume [Friday] , failed .    | 2024-08-30
          The vote is scheduled for [Friday] .                  | 2024-08-30
          He said [Friday] that it will rain .                  | 2024-08-23
          He will meet the man arrested [Friday] .              | 2024-08-23
          The shop will be closed [Friday] .                    | 2024-08-30
          They will meet [Monday] .                             | 2024-08-26
          He will stay until [Sunday] .                         | 2024-09-01
          He stayed until [Sunday] .                            | 2024-08-25
          He was told to leave by [Sunday] .                    |
          The vote was put off until [Sunday] .                 |
          He won in the general election in [September] .       | 2023-09
          He will run in the general election in [September] .  | 2024-09
          She is to retire in [March] .                         | 2025-03
          It will open on [May 3] .                             | 2025-05-03
          The show is to run from [August 20] to fall .         | 2024-08-20
          It opened on [May 3] .                                | 2024-05-03
          """)
  void looksAheadWhereTheSentenceSpeaksOfTheFuture(String marked, @Nullable String value) {
    assertThat(inSentence(marked, MONDAY).get(0).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Arrested on [May 3, 2021] , he left [three days later] .  | 2021-05-06
          Arrested on [Dec. 31, 2021] , he left [the next day] .    | 2022-01-01
          Arrested on [May 3, 2021] , he left [the same day] .      | 2021-05-03
          Founded in [1998] , it closed [two years later] .         | 2000
          Founded in [1998] , it had been planned [a year earlier] . | 1997
          Founded in [1998] , it closed [three days later] .        |
          Founded in [May 2003] , it closed [the following month] . | 2003-06
          """)
  void countsFromTheDateNamedJustBefore(String marked, @Nullable String value) {
    DateExpression second = inSentence(marked, null).get(1);

    assertThat(second.value()).isEqualTo(value);
    assertThat(second.anchor()).isEqualTo(value == null ? null : DateAnchor.PREVIOUS_DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1999-2000]                            | 1999       | 2000
          [1914-18]                              | 1914       | 1918
          [from 2004 to 2009]                    | 2004       | 2009
          [November 11-12, 2003]                 | 2003-11-11 | 2003-11-12
          [11-12 November 2003]                  | 2003-11-11 | 2003-11-12
          [January 23 - March 9, 2014]           | 2014-01-23 | 2014-03-09
          [between July 2003 and December 2004]  | 2003-07    | 2004-12
          [Aug. 12 to 16]                        | 2024-08-12 | 2024-08-16
          [Monday through Friday]                |            |
          [2009 to 2004]                         |            |
          [2001-02]                              |            |
          [three to six months]                  |            |
          """)
  void readsBothEndsOfRanges(String marked, @Nullable String begin, @Nullable String end) {
    DateExpression range = inSentence(marked, MONDAY).get(0);

    assertThat(range.value()).isNull();
    assertThat(range.beginValue()).isEqualTo(begin);
    assertThat(range.endValue()).isEqualTo(end);
  }

  @Test
  void takesNoWordFromTheLineBefore() {
    assertThat(resolve("Until\n[Friday] she slept.", NameType.DATE, MONDAY).value())
        .isEqualTo("2024-08-23");
  }

  @Test
  void staysFastOnEndlessExpressions() {
    String text = "1 year and ".repeat(200_000);
    Name name = new Name(NameType.DURATION, new Span(0, text.length()), 0, 1);

    assertThat(resolver.resolve(text, List.of(), List.of(name), MONDAY))
        .singleElement()
        .extracting(DateExpression::value)
        .isNull();
  }

  private DateExpression resolve(String marked, NameType type, @Nullable LocalDate published) {
    Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return resolver.resolve(text, List.of(), List.of(new Name(type, span, 0, 1)), published).get(0);
  }

  /** Resolves the dates marked in one sentence, its words parted by spaces. */
  private List<DateExpression> inSentence(String marked, @Nullable LocalDate published) {
    List<Name> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        names.add(new Name(NameType.DATE, new Span(start, text.length()), 0, 1));
      } else {
        text.append(c);
      }
    }
    List<Span> tokens =
        Pattern.compile("\\S+")
            .matcher(text)
            .results()
            .map(word -> new Span(word.start(), word.end()))
            .toList();
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens);
    return resolver.resolve(text.toString(), List.of(sentence), names, published);
  }
}
