package newsanalyzer.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import newsanalyzer.accuracy.QuoteReader.Reading;
import newsanalyzer.corpora.PolnearAttributions;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Span;

/**
 * Prints 100 quotations of PolNeAR's development part, or those of a file, with their speakers and
 * what stands around them, for reading:
 *
 * <pre>
 * NEWS_CORPORA=… mvn -q test-compile exec:java -Dexec.mainClass=newsanalyzer.accuracy.QuoteListing
 * </pre>
 */
public final class QuoteListing {

  private static final int SHOWN = 100;

  /** How many characters are shown on both sides. */
  private static final int AROUND = 350;

  private QuoteListing() {}

  /**
   * Prints.
   *
   * @param arguments a file, or nothing
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> listed = new ArrayList<>();
    try (QuoteReader reader = new QuoteReader()) {
      if (arguments.length > 0) {
        String text = Files.readString(Path.of(arguments[0]));
        add(text, reader.read(text), listed);
      } else {
        PolnearAttributions.dev().forEach(a -> add(a.text(), reader.read(a.text()), listed));
        Collections.shuffle(listed, new Random(5));
      }
    }
    for (int i = 0; i < Math.min(SHOWN, listed.size()); i++) {
      out.println((i + 1) + " " + listed.get(i) + "\n");
    }
  }

  private static void add(String text, Reading reading, List<String> listed) {
    for (Quote quote : reading.quotes()) {
      List<String> parts = quote.parts().stream().map(part -> part.of(text)).toList();
      Span first = quote.parts().get(0);
      Span last = quote.parts().get(parts.size() - 1);
      String around =
          text.substring(
              Math.max(0, first.start() - AROUND), Math.min(text.length(), last.end() + AROUND));
      String speaker = quote.speaker() == null ? "-" : quote.speaker().of(text);
      String cue = quote.cue() == null ? "-" : quote.cue().of(text);
      listed.add(
          "%s %.2f  %s | %s | %s  => %s%n    … %s …"
              .formatted(
                  quote.type(),
                  quote.confidence(),
                  speaker,
                  cue,
                  String.join(" // ", parts),
                  reading.speakerName(quote),
                  around.replaceAll("\\s+", " ")));
    }
  }
}
