package newsanalyzer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the command's arguments name: files, folders, standard input.
 *
 * <p>A folder is walked in the order of its names, its subfolders among its files; hidden files are
 * left out, and so is what {@link NameFilter} leaves out. Links are followed, but never into a
 * folder that holds them.
 *
 * <p>Used by a single thread.
 */
public final class Inputs {

  /** The argument that stands for standard input. */
  public static final String STDIN = "-";

  private static final String STDIN_PATH = "<stdin>";

  private final Unpacker unpacker;
  private final NameFilter names;
  private final InputStream stdin;
  private final @Nullable Path output;
  private final ArticleSink sink;
  private int skipped;
  private long bytesOfOthers;
  private @Nullable CountedStream current;
  private boolean stdinIsRead;

  /**
   * Takes what is needed for reading, and where to hand over what was read.
   *
   * @param names which files of folders are read
   * @param stdin what {@link #STDIN} reads; it isn't closed
   * @param output the file or folder that results are written to, which is never read, by whatever
   *     name or link; null if there is none
   */
  public Inputs(
      Unpacker unpacker,
      NameFilter names,
      InputStream stdin,
      @Nullable Path output,
      ArticleSink sink) {
    this.unpacker = unpacker;
    this.names = names;
    this.stdin = stdin;
    this.output = output == null ? null : output.toAbsolutePath().normalize();
    this.sink = sink;
  }

  /** Whether the arguments certainly name more than one article. */
  public static boolean areSeveral(List<String> arguments) {
    return arguments.size() > 1 || (!arguments.isEmpty() && isFolder(arguments.get(0)));
  }

  private static boolean isFolder(String argument) {
    try {
      return !argument.equals(STDIN) && !argument.isEmpty() && Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Reads what {@code argument} names; nothing is thrown for what can't be read. */
  public void read(String argument) {
    if (argument.equals(STDIN)) {
      readStdin();
      return;
    }
    if (argument.isEmpty()) {
      fail("''", "a file needs a name: is a variable empty?");
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      fail(argument, "not a file name: " + e.getReason());
      return;
    }
    if (Files.isDirectory(path)) {
      sink.expectSeveral();
      readFolder(path, path, new ArrayDeque<>());
    } else if (!isOfOutput(path)) { // as a shell's news/* may name it after a run that broke off
      readFile(path);
    }
  }

  /** How many files of folders and archives were left out because of their names. */
  public int skipped() {
    return skipped + unpacker.skipped();
  }

  private void readStdin() {
    if (stdinIsRead) {
      fail(STDIN_PATH, "standard input can be read only once");
      return;
    }
    stdinIsRead = true;
    unpacker.read(stdin, STDIN_PATH);
  }

  private void readFolder(Path root, Path folder, Deque<Path> parents) {
    List<Path> entries = new ArrayList<>();
    Path real;
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      real = folder.toRealPath();
      listing.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      fail(folder.toString(), "cannot be read: " + e.getMessage());
      return;
    } catch (IOException e) {
      fail(folder.toString(), reason(e));
      return;
    }
    if (parents.contains(real)) {
      return;
    }
    parents.push(real);
    entries.sort(null);
    for (Path entry : entries) {
      readEntry(root, entry, parents);
    }
    parents.pop();
  }

  private void readEntry(Path root, Path entry, Deque<Path> parents) {
    Path within = root.relativize(entry);
    if (isOfOutput(entry)) {
      return;
    }
    if (Files.isDirectory(entry)) {
      if (!names.isExcluded(within)) {
        readFolder(root, entry, parents);
      }
    } else if (Files.isRegularFile(entry) && names.accepts(within)) {
      readFile(entry);
    } else if (!names.isExcluded(within)) {
      skipped++;
    }
  }

  /** Whether it is where results go, or what a run keeps beside them. */
  private boolean isOfOutput(Path path) {
    try {
      if (output == null) {
        return false;
      }
      Path name = path.toAbsolutePath().normalize().getFileName();
      Path resultName = output.getFileName();
      if (name == null || resultName == null) {
        return false;
      }
      for (String ending : List.of("", ".part", ".journal")) {
        if (name.toString().equals(resultName + ending)) {
          Path own = output.resolveSibling(resultName + ending);
          if (path.toAbsolutePath().normalize().equals(own) || Files.isSameFile(path, own)) {
            return true;
          }
        }
      }
      return Files.isRegularFile(path) && Files.isSameFile(path, output);
    } catch (IOException e) {
      return false; // one of them isn't there
    }
  }

  /** How many bytes of files were read. */
  public long bytesRead() {
    return bytesOfOthers + (current == null ? 0 : current.count());
  }

  /** How many bytes the files that {@code arguments} name have; -1 if that isn't known. */
  public long bytesOf(List<String> arguments) {
    if (arguments.contains(STDIN)) {
      return -1;
    }
    ByteCount count = new ByteCount();
    arguments.forEach(count::add);
    return count.bytes;
  }

  /** Walks the inputs as {@link #read} does, but only asks for the sizes of files. */
  private final class ByteCount {
    private long bytes;

    private void add(String argument) {
      try (Stream<Path> files = Files.walk(Path.of(argument), FileVisitOption.FOLLOW_LINKS)) {
        Path root = Path.of(argument);
        files
            .filter(file -> file.equals(root) || names.accepts(root.relativize(file)))
            .filter(Files::isRegularFile)
            .forEach(file -> bytes += file.toFile().length());
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        // it will be told when it is read; the bar is only an estimate
      }
    }
  }

  private void readFile(Path file) {
    try (CountedStream in = new CountedStream(Files.newInputStream(file))) {
      current = in;
      unpacker.read(in, file.toString());
      bytesOfOthers += in.count();
      current = null;
    } catch (IOException e) {
      fail(file.toString(), reason(e));
    }
  }

  private void fail(String path, String message) {
    sink.add(new Failure(path, FailureKind.UNREADABLE, message));
  }

  /** What is wrong with a file, in a person's words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : e.getMessage();
    return "cannot be read: " + message;
  }
}
