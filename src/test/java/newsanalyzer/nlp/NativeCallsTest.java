package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NativeCallsTest {

  /** As servers do that let go of what they hold when they are told to end. */
  static final class ClosesWhenTheProcessEnds {

    private ClosesWhenTheProcessEnds() {}

    public static void main(String[] arguments) throws IOException {
      EncoderTagger tagger = EncoderTagger.open(TinyModel::open, true);
      Runnable close =
          () -> {
            try {
              Thread.sleep(300); // until native calls have ended
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            tagger.close();
          };
      Runtime.getRuntime().addShutdownHook(new Thread(close));
    }
  }

  @Test
  void processThatClosesAnEncoderAtItsEndDoesEnd() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ClosesWhenTheProcessEnds.class.getName())
            .inheritIO()
            .start();
    try {
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
