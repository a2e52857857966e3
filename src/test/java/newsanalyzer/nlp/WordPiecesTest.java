package newsanalyzer.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "talk", "##s", "##ing", "tal", "zoe", "i", "o",
          "neil", "##l", "'", "-", ".", "a", "##a", "北", "京", "σας", "##σ", "²", "x", "##y");

  private static final WordPieces PIECES = open(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "talks, talk ##s",
        "Talking, talk ##ing",
        "TALKS, talk ##s",
        "Zoë, zoe",
        "İ, i",
        "O'Neill, o ' neil ##l",
        "a-a, a - a",
        "..., . . .",
        "北京, 北 京",
        "a北a, a 北 a",
        "ΣΑΣ, [UNK]",
        "²x, [UNK]",
        "x\u200By, x ##y",
        "x\u00A0a, x a",
        "talkz, [UNK]",
        "talkz-s, [UNK] - [UNK]",
        "[CLS], [UNK] [UNK] [UNK]",
        "##s, [UNK] [UNK] [UNK]",
        "\uFFFDtalk, talk",
      })
  void cutsLikeTheReference(String word, String pieces) {
    assertThat(spelled(PIECES.of(word))).isEqualTo(pieces);
  }

  @Test
  void wordWithoutAnyPieceIsUnknown() {
    assertThat(spelled(PIECES.of(""))).isEqualTo("[UNK]");
    assertThat(spelled(PIECES.of(" "))).isEqualTo("[UNK]");
    assertThat(spelled(PIECES.of("\u0001"))).isEqualTo("[UNK]");
  }

  @Test
  void keepsTheFirstSixteenPiecesOnly() {
    assertThat(PIECES.of("a".repeat(17))).hasSize(16);
    assertThat(PIECES.of("a-".repeat(17))).hasSize(16);
  }

  @Test
  void runOfMoreThanHundredCharactersIsUnknown() {
    assertThat(PIECES.of("a".repeat(100))).hasSize(16);
    assertThat(spelled(PIECES.of("a".repeat(101)))).isEqualTo("[UNK]");
    assertThat(spelled(PIECES.of("a".repeat(101) + "-a"))).isEqualTo("[UNK] - a");
  }

  @Test
  void refusesVocabularyWithoutItsOwnMarks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(List.of("[UNK]", "[CLS]", "talk")))
        .withMessage("[SEP] is missing from the vocabulary");
  }

  private static String spelled(int[] pieces) {
    return Arrays.stream(pieces).mapToObj(VOCABULARY::get).collect(joining(" "));
  }

  private static WordPieces open(List<String> vocabulary) {
    try {
      return WordPieces.open(
          new ByteArrayInputStream(String.join("\n", vocabulary).getBytes(UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
