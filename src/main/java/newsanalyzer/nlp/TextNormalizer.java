package newsanalyzer.nlp;

/**
 * Writes the many forms of quotation marks, spaces and hyphens as the one that the models know.
 *
 * <p>Each UTF-16 code unit gives exactly one, so that offsets into the result are offsets into the
 * text. For the models only: the text that is shown stays as it was. It doesn't fold case, compose
 * accents or take invisible characters away, which would move offsets. Thread-safe.
 */
public final class TextNormalizer {

  private TextNormalizer() {}

  /** The text in the models' spelling, of the same length; the same object if nothing changes. */
  public static String normalize(String text) {
    int i = 0;
    while (i < text.length() && normalized(text.charAt(i)) == text.charAt(i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (; i < chars.length; i++) {
      chars[i] = normalized(chars[i]);
    }
    return new String(chars);
  }

  private static char normalized(char c) {
    if (c < 0x80) {
      return c;
    }
    return switch (c) {
      case '´', 'ʼ', '‘', '’', '‚', '‛', '′', '‵', '＇' -> '\'';
      case '«', '»', '“', '”', '„', '‟', '″', '‶', '＂' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE63', '\uFF0D' -> '-';
      // Not to '-': a hyphen joins words, a dash parts them.
      case '\u2015', '\u2E3A', '\u2E3B', '\uFE58' -> '—';
      default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    };
  }
}
