package newsanalyzer.write;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what a terminal or an editor would obey instead of show: the control characters that JSON
 * itself leaves alone (DEL and C1, among them the one-byte CSI), the line separators, and the marks
 * that turn the direction of writing.
 */
final class SafeEscapes extends CharacterEscapes {

  @Serial private static final long serialVersionUID = 1;

  private final int[] ascii = standardAsciiEscapesForJSON();

  SafeEscapes() {
    ascii[0x7F] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return isObeyed(c) ? new SerializedString(String.format("\\u%04X", c)) : null;
  }

  /** Whether it is such a character, of those that JSON itself leaves alone. */
  static boolean isObeyed(int c) {
    return (c >= 0x7F && c <= 0x9F)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
