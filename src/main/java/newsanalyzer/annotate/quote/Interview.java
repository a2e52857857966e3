package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Span;

/**
 * Finds the answers and questions of an interview, whose paragraphs begin with who speaks: {@code
 * Q:}, {@code SMITH:}, {@code Ann Lee:}. A paragraph without a label between two that have one goes
 * on with the speech before.
 */
public final class Interview {

  /** One or two labelled paragraphs may be captions or lists ({@code Update: …}). A guess. */
  private static final int LEAST_LABELS = 4;

  private static final Pattern LABEL =
      Pattern.compile(
          "(Q|A|\\p{Lu}[\\p{L}.'’-]++(?: \\p{Lu}[\\p{L}.'’-]*+){0,3}+)(?:[:.] |: ?)(?=\\S)");

  private Interview() {}

  /** The speeches, in text order; empty unless two or more speakers take turns. */
  public static List<Quoted> find(String text, List<Span> paragraphs) {
    List<Span> labels = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    List<Span> firsts = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      Matcher label = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
      if (label.lookingAt() && isLabel(label)) {
        labels.add(new Span(label.start(1), label.end(1)));
        firsts.add(new Span(label.end(), paragraph.end()));
        at.add(i);
        counts.merge(label.group(1), 1, Integer::sum);
      }
    }
    if (labels.size() < LEAST_LABELS || counts.size() < 2 || counts.size() * 2 > labels.size()) {
      return List.of();
    }
    List<Quoted> speeches = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<Span> parts = new ArrayList<>(List.of(firsts.get(i)));
      int end = i + 1 < at.size() ? at.get(i + 1) : at.get(i) + 1;
      parts.addAll(paragraphs.subList(at.get(i) + 1, end));
      speeches.add(new Quoted(parts, true, labels.get(i)));
    }
    return speeches;
  }

  /** Behind a name only a colon is a label's end: {@code Smith. } ends a sentence. */
  private static boolean isLabel(Matcher label) {
    return label.group(1).length() == 1 || label.group().strip().endsWith(":");
  }
}
