package newsanalyzer.cli;

import java.io.PrintWriter;
import newsanalyzer.model.Failure;

/** Messages to the user: one line each, safe to show in a terminal. */
final class Messages {

  private Messages() {}

  static void print(PrintWriter err, Failure failure) {
    print(err, failure.id() + ": " + failure.message());
  }

  static void print(PrintWriter err, String message) {
    err.println("analyze: " + shown(message));
    err.flush();
  }

  /** File names and messages of libraries may hold anything; a terminal must not obey it. */
  private static String shown(String message) {
    StringBuilder shown = new StringBuilder(message.length());
    message
        .codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    shown.append(String.format("\\u%04X", c));
                default -> shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
