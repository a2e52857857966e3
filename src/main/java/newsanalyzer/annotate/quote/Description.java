package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Span;
import newsanalyzer.words.WordLists;

/**
 * The words that name a source, taken apart: {@code a senior US official close to the talks} is a
 * new person, an {@code official}, {@code senior} and {@code us}.
 *
 * @param core the words up to the first preposition, relative pronoun or comma
 * @param head the last word of these, in lower case
 * @param details the other words of these, in lower case, without those that tell nobody apart
 * @param isPerson whether the head is a noun for one person
 * @param isKnown whether it means somebody known: {@code the official}, but {@code the unnamed
 *     official} may be new
 * @param isNew whether it introduces somebody in any case
 */
public record Description(
    Span core, String head, Set<String> details, boolean isPerson, boolean isKnown, boolean isNew) {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&-]*+|[,(’']\\S*");
  private static final WordLists WORDS = WordLists.read(Description.class, "words.txt", " ");

  /** Takes a source apart. */
  public static Description of(String text, Span source) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(source.start(), source.end());
    int end = source.start() + 1;
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean isMark = !Character.isLetterOrDigit(lower.charAt(0));
      boolean ends = !words.isEmpty() && WORDS.contains("after", lower);
      if (ends || (isMark && (lower.startsWith(",") || lower.startsWith("(")))) {
        break;
      }
      end = word.end();
      if (!isMark) {
        words.add(lower);
      }
    }
    String head = words.isEmpty() ? "" : words.get(words.size() - 1);
    String first = words.isEmpty() ? "" : words.get(0);
    Set<String> details = new HashSet<>(words.subList(0, Math.max(0, words.size() - 1)));
    details.removeIf(detail -> WORDS.contains("loose", detail));
    return new Description(
        new Span(source.start(), end),
        head,
        Set.copyOf(details),
        WORDS.contains("person", head),
        WORDS.contains("known", first)
            && words.stream().noneMatch(each -> WORDS.contains("nameless", each)),
        WORDS.contains("new", first));
  }

  /** Whether this, unless it introduces somebody, may describe whom {@code earlier} introduces. */
  public boolean refersTo(Description earlier) {
    return !isNew && head.equals(earlier.head) && earlier.details.containsAll(details);
  }
}
