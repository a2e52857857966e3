package newsanalyzer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;

/**
 * Reads the articles that the command's arguments name: files, folders, standard input.
 *
 * <p>A folder is walked in the order of its names, its subfolders among its files; hidden files are
 * left out, and so is what is no regular file with a name like {@code .txt} or {@code .html}. Links
 * are followed, but never into a folder that holds them.
 *
 * <p>Used by a single thread.
 */
public final class Inputs {

  /** The argument that stands for standard input. */
  public static final String STDIN = "-";

  /** How files of a folder that are read end. */
  private static final List<String> NAMES =
      List.of(".txt", ".text", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".odt", ".eml");

  private static final String STDIN_PATH = "<stdin>";

  private final ArticleReader reader;
  private final InputStream stdin;
  private final Consumer<Document> documents;
  private final Consumer<Failure> failures;
  private int skipped;
  private boolean stdinIsRead;

  /**
   * Takes what is needed for reading, and where to hand over what was read.
   *
   * @param stdin what {@link #STDIN} reads; it isn't closed
   * @param documents takes each article as it is read
   * @param failures takes what could not be read, in its turn
   */
  public Inputs(
      ArticleReader reader,
      InputStream stdin,
      Consumer<Document> documents,
      Consumer<Failure> failures) {
    this.reader = reader;
    this.stdin = stdin;
    this.documents = documents;
    this.failures = failures;
  }

  /** Whether the arguments may name more than one article. */
  public static boolean areSeveral(List<String> arguments) {
    return arguments.size() > 1 || isFolder(arguments.get(0));
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
      readText(this::openStdin, STDIN_PATH);
      return;
    }
    if (argument.isEmpty()) {
      fail("''", FailureKind.UNREADABLE, "a file needs a name: is a variable empty?");
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      fail(argument, FailureKind.UNREADABLE, "not a file name: " + e.getReason());
      return;
    }
    if (Files.isDirectory(path)) {
      readFolder(path, new ArrayDeque<>());
    } else {
      readFile(path);
    }
  }

  /** How many files of the folders were left out because of their names. */
  public int skipped() {
    return skipped;
  }

  private InputStream openStdin() throws RefusedException {
    if (stdinIsRead) {
      throw new RefusedException(FailureKind.UNREADABLE, "standard input can be read only once");
    }
    stdinIsRead = true;
    return stdin;
  }

  private void readFolder(Path folder, Deque<Path> parents) {
    List<Path> entries = new ArrayList<>();
    Path real;
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      real = folder.toRealPath();
      listing.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      fail(folder.toString(), FailureKind.UNREADABLE, "cannot be read: " + e.getMessage());
      return;
    } catch (IOException e) {
      fail(folder.toString(), FailureKind.UNREADABLE, reason(e));
      return;
    }
    if (parents.contains(real)) {
      return;
    }
    parents.push(real);
    entries.sort(null);
    for (Path entry : entries) {
      String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        readFolder(entry, parents);
      } else if (Files.isRegularFile(entry) && NAMES.stream().anyMatch(name::endsWith)) {
        readFile(entry);
      } else {
        skipped++;
      }
    }
    parents.pop();
  }

  private void readFile(Path file) {
    readText(
        () -> {
          // The size of what is no regular file, such as a named pipe, says nothing.
          if (Files.isRegularFile(file)) {
            reader.checkSize(Files.size(file));
          }
          return Files.newInputStream(file);
        },
        file.toString());
  }

  private void readText(Opener opener, String path) {
    Document document;
    try {
      InputStream in = opener.open();
      try {
        document = reader.read(in, path);
      } finally {
        if (in != stdin) {
          in.close();
        }
      }
    } catch (RefusedException e) {
      fail(path, e.kind(), e.getMessage());
      return;
    } catch (IOException e) {
      fail(path, FailureKind.UNREADABLE, reason(e));
      return;
    } catch (StackOverflowError e) {
      fail(path, FailureKind.NOT_TEXT, "its elements are nested too deeply");
      return;
    } catch (OutOfMemoryError e) {
      fail(path, FailureKind.TOO_LARGE, "not enough memory to read it: split it");
      return;
    } catch (RuntimeException e) {
      fail(path, FailureKind.INTERNAL, "reading it failed (" + e + "): please report this");
      return;
    }
    documents.accept(document);
  }

  private void fail(String path, FailureKind kind, String message) {
    failures.accept(new Failure(path, kind, message));
  }

  private static String reason(IOException e) {
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

  /** Opens an input, or says why not. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException, RefusedException;
  }
}
