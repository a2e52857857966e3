package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/**
 * A text with its names marked by brackets, {@code [Ann Lee] left [Paris]}, so that a test shows
 * all its input.
 *
 * @param text the text without the brackets
 * @param names what stood in them, of one type, all in sentence 0
 */
record Marked(String text, List<Name> names) {

  private static final Pattern BRACKETED = Pattern.compile("\\[([^]]++)]");

  static Marked of(String marked, NameType type) {
    List<Name> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher bracketed = BRACKETED.matcher(marked);
    while (bracketed.find()) {
      bracketed.appendReplacement(text, "");
      int start = text.length();
      text.append(bracketed.group(1));
      names.add(new Name(type, new Span(start, text.length()), 0, 0.9));
    }
    bracketed.appendTail(text);
    return new Marked(text.toString(), names);
  }
}
