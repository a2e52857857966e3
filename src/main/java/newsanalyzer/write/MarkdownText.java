package newsanalyzer.write;

import java.util.regex.Pattern;

/**
 * Words of an article as Markdown that shows just these words, wherever in a line they stand: in
 * CommonMark, and in what GitHub and Obsidian add to it.
 */
final class MarkdownText {

  /**
   * What means something: emphasis, code, links, tables, HTML, formulas; {@code ==marks==} and
   * {@code %%comments%%}; entities; addresses that become links by themselves; and at the start
   * {@code - + =} and {@code 1.} or {@code 1)}.
   */
  private static final Pattern MEANT =
      Pattern.compile(
          "[\\\\`*_\\[\\]<>#|~${}]"
              + "|=(?==)|(?<==)=|%(?=%)|(?<=%)%"
              + "|&(?=#|\\p{Alnum}{1,40};)"
              + "|:(?=//)|(?<=\\b(?i:www))\\."
              + "|^[-+=]|(?<=^\\d{1,9})[.)]");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\\p{Cntrl}]+");

  private MarkdownText() {}

  /** {@code text} on a single line. */
  static String of(String text) {
    return MEANT.matcher(PlainText.of(text)).replaceAll("\\\\$0");
  }

  /** The same in bold letters. */
  static String strong(String text) {
    String plain = of(text);
    return plain.isEmpty() ? "" : "**" + plain + "**";
  }

  /** An address as a link that shows it; in words if it isn't one of the web. */
  static String link(String address) {
    boolean isSafe = ADDRESS.matcher(address).matches() && PlainText.of(address).equals(address);
    return isSafe ? "<" + address + ">" : of(address);
  }
}
