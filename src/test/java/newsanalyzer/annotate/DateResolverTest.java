package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsanalyzer.model.DateAnchor;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
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

    List<DateExpression> dates = resolver.resolve(text, List.of(bob, sunday, years), MONDAY);

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

  @Test
  void takesNoWordFromTheLineBefore() {
    assertThat(resolve("Until\n[Friday] she slept.", NameType.DATE, MONDAY).value())
        .isEqualTo("2024-08-23");
  }

  @Test
  void staysFastOnEndlessExpressions() {
    String text = "1 year and ".repeat(200_000);
    Name name = new Name(NameType.DURATION, new Span(0, text.length()), 0, 1);

    assertThat(resolver.resolve(text, List.of(name), MONDAY))
        .singleElement()
        .extracting(DateExpression::value)
        .isNull();
  }

  private DateExpression resolve(String marked, NameType type, @Nullable LocalDate published) {
    Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return resolver.resolve(text, List.of(new Name(type, span, 0, 1)), published).get(0);
  }
}
