package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
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

  /** As the program does that is interrupted before its encoder has been loaded. */
  static final class OpensWhileTheProcessEnds {

    private static final int FAILED = 3;

    private OpensWhileTheProcessEnds() {}

    public static void main(String[] arguments) throws InterruptedException {
      CountDownLatch ending = new CountDownLatch(1);
      Runnable end =
          () -> {
            ending.countDown();
            try {
              Thread.sleep(500); // while the encoder is opened
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          };
      Runtime.getRuntime().addShutdownHook(new Thread(end));
      new Thread(() -> System.exit(0)).start();
      ending.await();
      try {
        EncoderTagger.open(TinyModel::open, true);
      } catch (IOException | RuntimeException | LinkageError e) {
        Runtime.getRuntime().halt(FAILED);
      }
    }
  }

  @Test
  void encoderOpenedWhileTheProcessEndsDoesNotFail() throws Exception {
    assertEndsWell(OpensWhileTheProcessEnds.class);
  }

  @Test
  void processThatClosesAnEncoderAtItsEndDoesEnd() throws Exception {
    assertEndsWell(ClosesWhenTheProcessEnds.class);
  }

  private static void assertEndsWell(Class<?> program) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
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
