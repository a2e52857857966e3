package newsanalyzer.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The colours of the pages can be told apart by everybody: WCAG 2.2, success criteria 1.4.3,
 * 1.4.11.
 */
class PageStyleTest {

  private static final double TEXT = 4.5;
  private static final double SIGN = 3;

  private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#[0-9a-f]{3,6});");

  private static final Map<String, Map<String, String>> THEMES = themes();

  private static Map<String, Map<String, String>> themes() {
    String css = PageFrame.resource("page.css");
    int dark = css.indexOf("prefers-color-scheme: dark");
    int print = css.indexOf("@media print");
    Map<String, String> ofLight = colours(css.substring(0, dark));
    Map<String, String> ofDark = new HashMap<>(ofLight);
    ofDark.putAll(colours(css.substring(dark, print)));
    Map<String, String> ofPrint = new HashMap<>(ofLight);
    ofPrint.putAll(colours(css.substring(print, css.indexOf('\n', print))));
    return Map.of("light", ofLight, "dark", ofDark, "print", ofPrint);
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new HashMap<>();
    COLOUR.matcher(css).results().forEach(found -> add(colours, found));
    return colours;
  }

  private static void add(Map<String, String> colours, MatchResult found) {
    colours.put(found.group(1), found.group(2));
  }

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, card",
    "ink, said",
    "ink, lit",
    "soft, paper",
    "soft, card",
    "soft, lit",
    "link, paper",
    "link, card",
    "link, lit",
    "paper, pin",
    "pin, paper"
  })
  void wordsStandOutFromWhatIsBehindThem(String words, String behind) {
    THEMES.forEach(
        (theme, colours) ->
            assertThat(contrast(colours, words, behind))
                .as("%s on %s, %s", words, behind, theme)
                .isGreaterThanOrEqualTo(TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "people, paper", "organizations, paper", "places, paper", "groups, paper", "dates, paper",
    "events, paper", "people, said", "events, said", "pin, sea", "pin, land"
  })
  void linesAndPinsStandOutFromWhatIsBehindThem(String sign, String behind) {
    THEMES.forEach(
        (theme, colours) ->
            assertThat(contrast(colours, sign, behind))
                .as("%s on %s, %s", sign, behind, theme)
                .isGreaterThanOrEqualTo(SIGN));
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.getOrDefault(one, one)) + 0.05;
    double b = luminance(colours.getOrDefault(other, other)) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Relative luminance in 0..1, as WCAG defines it for sRGB. */
  private static double luminance(String colour) {
    String digits = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    return 0.2126 * linear(digits.substring(1, 3))
        + 0.7152 * linear(digits.substring(3, 5))
        + 0.0722 * linear(digits.substring(5, 7));
  }

  private static double linear(String channel) {
    double value = Integer.parseInt(channel, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
