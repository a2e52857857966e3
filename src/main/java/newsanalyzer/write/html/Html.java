package newsanalyzer.write.html;

import newsanalyzer.write.PlainText;

/**
 * HTML that is being written. Whatever comes from an article goes in by {@link #text} or as the
 * value of an attribute, where it is escaped. For one thread.
 */
final class Html {

  private final StringBuilder html = new StringBuilder();

  /**
   * Opens an element; attributes are names and values in turn, those without a value are left out.
   */
  Html open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  Html close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  /** Words, without what a terminal or a browser might take for a command. */
  Html text(String words) {
    escape(words);
    return this;
  }

  /** An element with words in it, if there are any. */
  Html element(String element, String words, String... attributes) {
    return words.isEmpty() ? this : open(element, attributes).text(words).close(element);
  }

  /** The program's own HTML. */
  Html raw(String own) {
    html.append(own);
    return this;
  }

  private void escape(String words) {
    String safe = PlainText.ofSameLength(words);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
