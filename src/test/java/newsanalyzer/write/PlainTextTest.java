package newsanalyzer.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @Test
  void nothingThatATerminalObeysIsLeft() {
    assertThat(PlainText.of("a\u001b[31mb\u0007c\u009bd\u202ee\u2066f\u0000g\ud800h"))
        .isEqualTo("a[31mbcdefgh");
  }

  @Test
  void whiteSpaceIsCollapsed() {
    assertThat(PlainText.of(" a\r\n\tb\u00a0\u2003c\u0085d ")).isEqualTo("a b c d");
  }

  @Test
  void joinedEmojiStayJoined() {
    assertThat(PlainText.of("👩\u200d🚒")).isEqualTo("👩\u200d🚒");
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "北京, 4", "é, 1", "e\u0301, 1", "👍, 2", "'', 0"})
  void widthIsThatOfATerminal(String text, int columns) {
    assertThat(PlainText.width(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"one two three, 8, one two…", "one two, 7, one two", "onetwothree, 6, onetwo…"})
  void shortensBetweenWordsWhereItCan(String text, int most, String expected) {
    assertThat(PlainText.shortened(text, most)).isEqualTo(expected);
  }
}
