package newsanalyzer.nlp;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The encoder can't run on this machine; the message says why and what works, in one line. */
public final class UnusableEncoderException extends IOException {

  private static final long serialVersionUID = 1;

  UnusableEncoderException(String reason, @Nullable Throwable cause) {
    super(
        "the encoder can't run on this machine ("
            + reason.lines().findFirst().orElse("no reason given")
            + "): use --engine opennlp, which needs no native library",
        cause);
  }
}
