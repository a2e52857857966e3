package newsanalyzer.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Runs the program on a short article and throws the result away, so that the JVM can record which
 * classes it loads. The launcher does this once for each Java it meets; every later start is then
 * twice as fast.
 */
public final class Rehearsal {

  private static final String ARTICLE = "rehearsal.txt";

  private Rehearsal() {}

  /**
   * Takes no arguments.
   *
   * @throws IOException if the program's own article can't be read
   */
  public static void main(String[] args) throws IOException {
    try (InputStream article = Rehearsal.class.getResourceAsStream(ARTICLE)) {
      if (article == null) {
        throw new IllegalStateException(ARTICLE + " is missing from the program");
      }
      ByteArrayInputStream in = new ByteArrayInputStream(article.readAllBytes());
      PrintWriter err = new PrintWriter(Writer.nullWriter());
      System.exit(Main.run(in, OutputStream.nullOutputStream(), err, "--published", "2026-11-22"));
    }
  }
}
