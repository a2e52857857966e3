package newsanalyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the built program as a user does: in a shell, in a folder, with {@code analyze} on the path.
 */
final class Shell {

  static final Path ANALYZE = Path.of("target/analyze").toAbsolutePath();

  private final Path folder;
  private final Path streams;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * Takes a new folder for everything that belongs to this shell.
   *
   * @param home what is made below it: the working folder and what is printed
   * @param cache where the program keeps its archive of classes
   */
  Shell(Path home, Path cache) throws IOException {
    folder = Files.createDirectory(home.resolve("folder"));
    streams = Files.createDirectory(home.resolve("streams"));
    environment.put("PATH", ANALYZE.getParent() + ":" + System.getenv("PATH"));
    environment.put("XDG_CACHE_HOME", cache.toString());
    environment.put("LC_ALL", "C.UTF-8");
  }

  /** What a run left behind. */
  record Run(int status, String out, String err) {}

  /** The working folder. */
  Path folder() {
    return folder;
  }

  /** A file of the working folder. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Writes a file of the working folder, with the folders above it. */
  void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }

  /** Sets an environment variable. */
  void set(String name, String value) {
    environment.put(name, value);
  }

  /** Removes an environment variable. */
  void unset(String name) {
    environment.remove(name);
  }

  /** Runs a script of bash, in which a pipe fails where any of its programs does. */
  Run bash(String script) throws IOException, InterruptedException {
    return run("/bin/bash", "-o", "pipefail", "-c", script);
  }

  /** Runs a command. */
  Run run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(streams.resolve("out").toFile())
            .redirectError(streams.resolve("err").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Run(
        status, Files.readString(streams.resolve("out")), Files.readString(streams.resolve("err")));
  }

  /** Whether there is a program of this name. */
  static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
