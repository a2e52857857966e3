package newsanalyzer.read.document.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the plain text of a mail: what its sender wrote, without signature and without what is
 * quoted from earlier mails; what is forwarded stays. Holds no state.
 */
final class PlainBody {

  /** Longer ends of a mail are no signature, whatever stands before them, in lines. */
  private static final int LONGEST_SIGNATURE = 12;

  private static final Pattern QUOTED = Pattern.compile(">(?!From ).*");

  private static final Pattern ATTRIBUTION =
      Pattern.compile("(?:On|Am|Le)\\b.{6,200}\\b(?:wrote|schrieb|a écrit)\\s*:", Pattern.DOTALL);

  private static final Pattern ORIGINAL = Pattern.compile("-{2,}\\s*Original Message\\s*-{2,}");

  private static final Pattern FORWARDED =
      Pattern.compile(
          "-{2,}\\s*(?:Forwarded message|Begin forwarded message).*|Begin forwarded.*:");

  private static final Pattern FIELD =
      Pattern.compile("\\*?(?:From|Sent|Date|Subject|To|Cc|Reply-To):\\*?\\s.*");

  private PlainBody() {}

  /** The text of a body, in paragraphs of one line or more. */
  static List<String> paragraphs(String body, boolean isFlowed, boolean deletesSpaces) {
    List<String> lines = body.lines().toList();
    List<String> whole = isFlowed ? flowed(lines, deletesSpaces) : lines;
    List<String> own = withoutQuotes(withoutSignature(whole));
    if (own.stream().allMatch(String::isBlank)) {
      own = whole.stream().map(line -> line.replaceFirst("^(?:> ?)+", "")).toList();
    }
    return joined(own);
  }

  /** Joins the lines of format=flowed (RFC 3676). */
  private static List<String> flowed(List<String> lines, boolean deletesSpaces) {
    List<String> joined = new ArrayList<>();
    boolean goesOn = false;
    boolean wasQuoted = false;
    for (String line : lines) {
      boolean isQuoted = line.startsWith(">");
      String text = line.startsWith(" ") ? line.substring(1) : line;
      if (goesOn && isQuoted == wasQuoted && !line.equals("-- ")) {
        String before = joined.remove(joined.size() - 1);
        String rest = isQuoted ? text.replaceFirst("^>+ ?", "") : text;
        joined.add((deletesSpaces ? before.substring(0, before.length() - 1) : before) + rest);
      } else {
        joined.add(text);
      }
      goesOn = text.endsWith(" ") && !line.equals("-- ");
      wasQuoted = isQuoted;
    }
    return joined;
  }

  private static List<String> withoutSignature(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean isMark = lines.get(i).equals("-- ") || lines.get(i).equals("--");
      if (isMark && lines.size() - i <= LONGEST_SIGNATURE) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  private static List<String> withoutQuotes(List<String> lines) {
    List<String> own = new ArrayList<>();
    boolean isInFields = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String stripped = line.strip();
      if (ORIGINAL.matcher(stripped).matches()) {
        return own;
      }
      if (FORWARDED.matcher(stripped).matches()) {
        isInFields = true;
        continue;
      }
      isInFields &= stripped.isEmpty() || FIELD.matcher(stripped).matches();
      int attribution = isInFields ? 0 : attributionLines(lines, i);
      if (attribution > 0) {
        i += attribution - 1;
      } else if (!isInFields && !QUOTED.matcher(line).matches()) {
        own.add(line.startsWith(">From ") ? line.substring(1) : line);
      }
    }
    return own;
  }

  /** How many lines from {@code i} on say who wrote what is quoted below; 0 if they don't. */
  private static int attributionLines(List<String> lines, int i) {
    for (int count = 1; count <= 3 && i + count <= lines.size(); count++) {
      String text = String.join("\n", lines.subList(i, i + count)).strip();
      if (ATTRIBUTION.matcher(text).matches()) {
        int next = i + count;
        while (next < lines.size() && lines.get(next).isBlank()) {
          next++;
        }
        return next == lines.size() || lines.get(next).startsWith(">") ? count : 0;
      }
    }
    return 0;
  }

  private static List<String> joined(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        add(paragraph, paragraphs);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.stripTrailing());
      }
    }
    add(paragraph, paragraphs);
    return paragraphs;
  }

  private static void add(StringBuilder paragraph, List<String> to) {
    if (!paragraph.isEmpty()) {
      to.add(paragraph.toString().strip());
      paragraph.setLength(0);
    }
  }
}
