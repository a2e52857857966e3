package newsanalyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Files of expected output. {@code -Dgolden=update} writes them anew, for {@code git diff} to
 * review.
 */
public final class Golden {

  /** Confidences may move by a processor's arithmetic and by training; what is found may not. */
  private static final double TOLERANCE = 0.05;

  /** In JSON by its name, in a table by its looks. */
  private static final Pattern ESTIMATE =
      Pattern.compile("(\"(?:confidence|salience)\": ?|(?<=,)(?=0\\.\\d))([0-9.]+)");

  private static final Pattern MODEL_DIGEST =
      Pattern.compile(
          "(\"name\": ?\"[^\"]+\\.(?:bin|onnx|json|txt)\",\\s*\"sha256\": ?)\"[0-9a-f]{64}\"");

  private Golden() {}

  /** Fails if {@code actual} isn't what {@code file} holds, but for digests and small estimates. */
  public static void assertMatches(Path file, String actual) {
    try {
      if (System.getProperty("golden", "").equals("update")) {
        Files.writeString(file, actual);
        return;
      }
      String expected = Files.readString(file);
      assertThat(masked(actual)).as(file.toString()).isEqualTo(masked(expected));
      List<Double> estimates = estimates(actual);
      for (int i = 0; i < estimates.size(); i++) {
        assertThat(estimates.get(i))
            .as("estimate %d of %s", i, file)
            .isCloseTo(estimates(expected).get(i), within(TOLERANCE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String masked(String output) {
    String masked = ESTIMATE.matcher(output).replaceAll("$1~");
    return MODEL_DIGEST.matcher(masked).replaceAll("$1\"~\"");
  }

  private static List<Double> estimates(String output) {
    return ESTIMATE
        .matcher(output)
        .results()
        .map((MatchResult match) -> Double.valueOf(match.group(2)))
        .toList();
  }
}
