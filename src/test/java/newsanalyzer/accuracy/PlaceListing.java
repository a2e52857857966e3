package newsanalyzer.accuracy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import newsanalyzer.accuracy.PlaceReadings.Reading;
import newsanalyzer.accuracy.PlaceTexts.PlaceText;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Span;

/**
 * Prints the annotated places of a set, each with the text around it, so that a reader can say
 * where they are before the program is asked:
 *
 * <pre>
 * NEWS_CORPORA=… mvn -q test-compile exec:java -Dexec.mainClass=newsanalyzer.accuracy.PlaceListing \
 *     -Dexec.args="news-fair"
 * </pre>
 *
 * <p>The first field is what {@code fair-places.tsv} knows a place by. The other sets are {@code
 * wikievents}, {@code pud}, and GUM's: {@code train}, {@code dev} and {@code test}, and a prefix of
 * the documents' names.
 */
public final class PlaceListing {

  private static final int WIDTH = 90;

  private PlaceListing() {}

  /**
   * Prints the places of a set.
   *
   * @param arguments the set, of GUM also the documents' prefix
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length > 1) {
      for (Reading reading : PlaceReadings.ofGum(arguments[0], arguments[1])) {
        out.println(reading.document() + "\t" + reading.name() + "\t" + reading.sentence());
      }
      return;
    }
    for (PlaceText text : PlaceTexts.all()) {
      if (text.id().startsWith(arguments[0])) {
        text.places().forEach(place -> out.println(line(text, place)));
      }
    }
  }

  private static String line(PlaceText text, Entity place) {
    Span first = place.mentions().get(0).span();
    int from = Math.max(0, first.start() - WIDTH);
    int to = Math.min(text.text().length(), first.end() + WIDTH);
    return String.join(
        "\t",
        text.id(),
        first.start() + "-" + place.name().length(),
        place.name(),
        text.text().substring(from, to).replace('\n', ' '));
  }
}
