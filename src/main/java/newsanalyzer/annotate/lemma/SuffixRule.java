package newsanalyzer.annotate.lemma;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsanalyzer.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * How a word of some ending is brought back to its lemma. Immutable.
 *
 * @param partOfSpeech whose words it is for
 * @param asWritten whether it looks at the word as written, not in lower case
 * @param pattern what the whole word looks like
 * @param lemma what becomes of it; {@code $1} is the pattern's first group
 * @param examples words and their lemmas: {@code carried carry}
 */
record SuffixRule(
    PartOfSpeech partOfSpeech,
    boolean asWritten,
    Pattern pattern,
    String lemma,
    List<String> examples) {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<part>[A-Z]+)(?<written> written)?: (?<from>\\S+) > (?<to>\\S+) \\| (?<examples>.+)");

  /**
   * Reads a line of the resource.
   *
   * @throws IllegalArgumentException if it isn't in the form that the resource's head describes
   */
  static SuffixRule of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a rule: " + line);
    }
    return new SuffixRule(
        PartOfSpeech.valueOf(parts.group("part")),
        parts.group("written") != null,
        Pattern.compile("^(?:" + parts.group("from") + ")$"),
        parts.group("to"),
        Stream.of(parts.group("examples").split(", ", -1)).toList());
  }

  /**
   * The lemma; null if the rule doesn't fit.
   *
   * @param written the word as it stands in the text
   * @param lower the same in lower case
   */
  @Nullable String apply(String written, String lower) {
    Matcher word = pattern.matcher(asWritten ? written : lower);
    return word.matches() ? word.replaceFirst(lemma) : null;
  }
}
