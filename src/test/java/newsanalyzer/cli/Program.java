package newsanalyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the whole program in this JVM.
 *
 * @param status the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Program(int status, String out, String err) {

  public static Program run(String... args) {
    return withInput(new byte[0], args);
  }

  public static Program withInput(String stdin, String... args) {
    return withInput(stdin.getBytes(UTF_8), args);
  }

  public static Program withInput(byte[] stdin, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int status = Main.run(new ByteArrayInputStream(stdin), out, new PrintWriter(err), args);
    return new Program(status, out.toString(UTF_8), err.toString());
  }
}
