package newsanalyzer.corpora;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Wikipedia articles that GUM's annotators gave for the places of a document. */
public final class GumTitles {

  /** The fields of {@code (3-place-new-ssnss-cf2-2-coref-Indonesia}. */
  private static final Pattern PLACE =
      Pattern.compile("\\((\\d+)-place-[^-()]+-[^-()]+-[^-()]+-[^-()]+-[^-()]+-([^()|]+)");

  private GumTitles() {}

  /**
   * Returns the titles, with blanks, by id of the entity as {@link GumEntities} makes it.
   *
   * @param file of the document, in CoNLL-U
   */
  public static Map<String, String> of(Path file) {
    Map<String, String> titles = new HashMap<>();
    for (String line : Corpora.lines(file)) {
      Matcher place = PLACE.matcher(line.startsWith("#") ? "" : line);
      while (place.find()) {
        String title = URLDecoder.decode(place.group(2), StandardCharsets.UTF_8);
        titles.putIfAbsent("l" + place.group(1), title.replace('_', ' '));
      }
    }
    return titles;
  }
}
