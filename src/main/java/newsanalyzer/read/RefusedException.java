package newsanalyzer.read;

import java.io.Serial;
import newsanalyzer.model.FailureKind;

/** Input that holds no article that can be analysed. The message says why and what to do. */
public final class RefusedException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final FailureKind kind;

  /** Takes what is wrong, in a clause that says what to do about it. */
  public RefusedException(FailureKind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public FailureKind kind() {
    return kind;
  }

  /** Never null: an instance is made with a message only. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
