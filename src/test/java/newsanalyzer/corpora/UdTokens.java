package newsanalyzer.corpora;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsanalyzer.nlp.TextNormalizer;

/**
 * Re-cuts tokens of other corpora as the English Universal Dependencies treebanks cut them: {@code
 * U.S.-backed} is {@code U.S. - backed}, {@code $45.75} is {@code $ 45.75}; characters become what
 * the analyzer's normalisation makes of them.
 *
 * <p>Counted in GUM and EWT: a hyphen between words is a token in 1,342 of 1,747 cases, and those
 * left whole begin with a prefix of {@link #PREFIXES} or are numbers, dates and foreign names.
 */
public final class UdTokens {

  /** First parts that keep their hyphen in more than half of their cases in GUM and EWT. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "co", "counter", "cross", "e", "ex", "inter", "intra", "macro", "mega", "micro",
          "mid", "mini", "mis", "multi", "non", "over", "pan", "para", "post", "pre", "pro",
          "pseudo", "re", "semi", "sub", "super", "trans", "ultra", "un", "under", "vice");

  /** {@code 06-Apr}, {@code 01-Feb-02}, {@code 2002-07-31}, {@code 713-853-3989}. */
  private static final Pattern DATE_OR_PHONE =
      Pattern.compile(
          "\\d+-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b.*|\\d+(-\\d+){2,}|\\d{3}-\\d{4}");

  private static final Pattern INNER_HYPHEN =
      Pattern.compile("(?<=[\\p{L}\\p{N}.'])-(?=[\\p{L}\\p{N}])");
  private static final Pattern CURRENCY = Pattern.compile("((?:[A-Z]{1,3})?[$£€¥])(\\d.*)");
  private static final Pattern PERCENT = Pattern.compile("(.*\\d)%");

  private static final Set<String> PARTICLES =
      Set.of(
          "up", "off", "in", "ins", "out", "outs", "down", "over", "on", "back", "away", "high",
          "highs");

  private UdTokens() {}

  /** The tokens that {@code token} is cut into; itself alone if it is one. */
  public static List<String> split(String token) {
    String plain = normalized(token);
    var currency = CURRENCY.matcher(plain);
    if (currency.matches()) {
      return Stream.concat(Stream.of(currency.group(1)), split(currency.group(2)).stream())
          .toList();
    }
    var percent = PERCENT.matcher(plain);
    if (percent.matches()) {
      return Stream.concat(split(percent.group(1)).stream(), Stream.of("%")).toList();
    }
    int hyphen = plain.indexOf('-');
    if (hyphen <= 0 || hyphen == plain.length() - 1 || DATE_OR_PHONE.matcher(plain).matches()) {
      return List.of(plain);
    }
    String prefix = plain.substring(0, hyphen).toLowerCase(Locale.ROOT);
    if (PREFIXES.contains(prefix)) {
      List<String> rest = split(plain.substring(hyphen + 1));
      return Stream.concat(
              Stream.of(plain.substring(0, hyphen + 1) + rest.get(0)), rest.stream().skip(1))
          .toList();
    }
    return List.of(INNER_HYPHEN.matcher(plain).replaceAll(" - ").split(" "));
  }

  /** Index of the part that says what happens: the last, or the first if the last is a particle. */
  static int head(List<String> parts) {
    boolean particle = PARTICLES.contains(parts.get(parts.size() - 1).toLowerCase(Locale.ROOT));
    return particle ? 0 : parts.size() - 1;
  }

  private static String normalized(String token) {
    if (token.equals("``") || token.equals("''")) {
      return "\"";
    }
    return TextNormalizer.normalize(token.replace('`', '\''));
  }
}
