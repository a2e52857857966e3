package newsanalyzer.read.html;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the site's name off the headlines that sites give their pages: {@code Museum closes | The
 * Example}. What stands behind the sign goes only if it is the publisher's name or that of the
 * host, as headlines have such signs of their own. Holds no state.
 */
public final class SiteNames {

  private static final Pattern SIGN = Pattern.compile("\\s+(?:[|\\-–—·»]|::)\\s+");

  private SiteNames() {}

  /**
   * The headline without the site's name.
   *
   * @param publisher as the page or feed names it; null if it doesn't
   * @param url the article's address; null if it isn't known
   */
  public static String without(String headline, @Nullable String publisher, @Nullable String url) {
    Matcher sign = SIGN.matcher(headline);
    while (sign.find()) {
      boolean isHeadline = sign.start() > 0;
      if (isHeadline && isSite(headline.substring(sign.end()), publisher, url)) {
        return headline.substring(0, sign.start());
      }
    }
    return headline;
  }

  private static boolean isSite(String part, @Nullable String publisher, @Nullable String url) {
    String letters = letters(part);
    return !letters.isEmpty()
        && (letters.equals(publisher == null ? "" : letters(publisher))
            || (url != null && hostNames(url).anyMatch(letters::equals)));
  }

  /** {@code www.example.co.uk}: that, {@code exampleco}, {@code example} and so on. */
  private static Stream<String> hostNames(String url) {
    String host;
    try {
      host = String.valueOf(URI.create(url).getHost());
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
    String name = host.replaceFirst("^(?:www|m|amp)\\.", "");
    return Stream.iterate(name, part -> part.contains("."), SiteNames::parent)
        .flatMap(part -> Stream.of(part, part.substring(0, part.indexOf('.'))))
        .map(SiteNames::letters)
        .filter(letters -> letters.length() > 2); // not "co", "com"
  }

  private static String parent(String host) {
    return host.substring(host.indexOf('.') + 1);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the\\s+", "")
        .replaceAll("[^\\p{L}\\d]", "");
  }
}
