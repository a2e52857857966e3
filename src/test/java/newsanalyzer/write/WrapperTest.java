package newsanalyzer.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrapperTest {

  @Test
  void breaksBetweenWordsAndIndentsWhatFollows() {
    String wrapped = Wrapper.wrap("  ", "word ".repeat(40), 4);

    assertThat(wrapped.lines()).allMatch(line -> line.length() <= 80);
    assertThat(wrapped.lines().skip(1)).allMatch(line -> line.startsWith("    word"));
    assertThat(wrapped.split("\\s+", -1)).filteredOn("word"::equals).hasSize(40);
    assertThat(wrapped).endsWith("word\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "北", "é"})
  void breaksWordsLongerThanALine(String letter) {
    String wrapped = Wrapper.wrap("  ", letter.repeat(200), 4);

    assertThat(wrapped.lines()).allMatch(line -> PlainText.width(line) <= 80).hasSizeGreaterThan(2);
    assertThat(wrapped.replaceAll("\\s", "")).isEqualTo(letter.repeat(200));
  }

  @ParameterizedTest
  @CsvSource({"78, 1", "79, 2"})
  void aLineHas80Columns(int letters, int lines) {
    assertThat(Wrapper.wrap("  ", "x".repeat(letters - 2) + " y", 2).lines()).hasSize(lines);
  }
}
