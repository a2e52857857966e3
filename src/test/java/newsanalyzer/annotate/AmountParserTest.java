package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import newsanalyzer.model.Amount;
import newsanalyzer.model.AmountType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountParserTest {

  private final AmountParser parser = new AmountParser();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $1.7 billion                | MONEY    | 1700000000 | USD
          $ 1.70 billion              | MONEY    | 1700000000 | USD
          $100                        | MONEY    | 100        | USD
          $.50                        | MONEY    | 0.5        | USD
          $1,250,000                  | MONEY    | 1250000    | USD
          $5bn                        | MONEY    | 5000000000 | USD
          £3m                         | MONEY    | 3000000    | GBP
          US$ 2.4 billion             | MONEY    | 2400000000 | USD
          us $ 13.73                  | MONEY    | 13.73      | USD
          C$ 1.055                    | MONEY    | 1.055      | CAD
          HK$5                        | MONEY    | 5          | HKD
          €10                         | MONEY    | 10         | EUR
          ¥300                        | MONEY    | 300        | JPY
          usd 5 billion               | MONEY    | 5000000000 | USD
          10 million euros            | MONEY    | 10000000   | EUR
          seven million dollars       | MONEY    | 7000000    | USD
          500 million U.S. dollars    | MONEY    | 500000000  | USD
          36.125 Canadian dollars     | MONEY    | 36.125     | CAD
          37.5 Canadian cents         | MONEY    | 0.375      | CAD
          15 cents a share            | MONEY    | 0.15       | USD
          $27 a share                 | MONEY    | 27         | USD
          $ 37-a-share                | MONEY    | 37         | USD
          4.5 pence                   | MONEY    | 0.045      | GBP
          300 rupees                  | MONEY    | 300        |
          300 Indian rupees           | MONEY    | 300        | INR
          2,000 CFA francs            | MONEY    | 2000       |
          60 pounds sterling          | MONEY    | 60         | GBP
          10 million pounds           | MONEY    | 10000000   |
          200 pounds                  | QUANTITY | 200        | pound
          $ 5 billion to $ 6 billion  | MONEY    |            | USD
          $ 5 to $10 billion          | MONEY    |            | USD
          millions of dollars         | MONEY    |            | USD
          several thousand dollars    | MONEY    |            | USD
          one dollar and 20 cents     | MONEY    |            | USD
          12 percent                  | PERCENT  | 12         | %
          12.50 %                     | PERCENT  | 12.5       | %
          fifty-two percent           | PERCENT  | 52         | %
          12 per cent                 | PERCENT  | 12         | %
          one-percent                 | PERCENT  | 1          | %
          10 to 12 percent            | PERCENT  |            | %
          10-12 percent               | PERCENT  |            | %
          three-tenths of a percent   | PERCENT  |            | %
          one percentage point        | QUANTITY | 1          | percentage point
          two percentage points       | QUANTITY | 2          | percentage point
          400 kilometers              | QUANTITY | 400        | kilometer
          2,000-meter-high            | QUANTITY | 2000       | meter
          5-kilometer                 | QUANTITY | 5          | kilometer
          40,000 square meters        | QUANTITY | 40000      | square meter
          80 kilometers per hour      | QUANTITY | 80         | kilometer per hour
          38 degrees Celsius          | QUANTITY | 38         | degree celsius
          minus 11 degrees Celsius    | QUANTITY | -11        | degree celsius
          2.5 million barrels         | QUANTITY | 2500000    | barrel
          a metric ton                | QUANTITY | 1          | metric ton
          30,000 feet                 | QUANTITY | 30000      | foot
          8 km                        | QUANTITY | 8          | km
          5 m                         | QUANTITY | 5          | m
          two dozen eggs              | QUANTITY | 24         | egg
          120 to 130 pounds           | QUANTITY |            | pound
          thousands of meters         | QUANTITY |            | meter
          7.6 on the Richter scale    | QUANTITY | 7.6        |
          """)
  void readsValueAndUnit(
      String expression, AmountType type, @Nullable String value, @Nullable String unit) {
    Amount amount = parse(expression, expression.length());

    assertThat(amount.type()).isEqualTo(type);
    assertThat(amount.value() == null ? null : amount.value().toString()).isEqualTo(value);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @Test
  void millionsOfPoundsOfSomethingAreWeight() {
    Amount amount = parse("10 million pounds of beef", "10 million pounds".length());

    assertThat(amount.type()).isEqualTo(AmountType.QUANTITY);
    assertThat(amount.unit()).isEqualTo("pound");
  }

  @Test
  void readsAmountsAloneAndInTextOrder() {
    String text = "Ann paid $5 for 2 miles.";
    Name miles = new Name(NameType.AMOUNT, new Span(16, 23), 3, 0.8);
    Name dollars = new Name(NameType.AMOUNT, new Span(9, 11), 3, 0.7);
    Name ann = new Name(NameType.PERSON, new Span(0, 3), 3, 0.9);

    assertThat(parser.parse(text, List.of(ann, miles, dollars)))
        .containsExactly(
            new Amount(dollars.span(), 3, AmountType.MONEY, new BigDecimal("5"), "USD", 0.7),
            new Amount(miles.span(), 3, AmountType.QUANTITY, new BigDecimal("2"), "mile", 0.8));
  }

  @Test
  void staysFastOnEndlessExpressions() {
    String text = "9".repeat(2_000_000);

    assertThat(parse(text, text.length()).value()).isNull();
  }

  private Amount parse(String text, int end) {
    return parser.parse(text, List.of(new Name(NameType.AMOUNT, new Span(0, end), 0, 1))).get(0);
  }
}
