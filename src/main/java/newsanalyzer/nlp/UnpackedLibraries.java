package newsanalyzer.nlp;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * ONNX Runtime's libraries for one platform, which are in the program's jar, as files.
 *
 * <p>Each file appears whole or not at all, so that processes may unpack at the same time.
 */
final class UnpackedLibraries {

  private static final String PART = ".part";

  /** No unpacking takes so long: a part that is older was left behind by a killed process. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final List<URL> sources = new ArrayList<>();

  /**
   * Finds the libraries in the jar.
   *
   * @param platform such as {@code linux-x64}
   * @param names without prefix and ending
   * @throws IOException if there are none for the platform
   */
  UnpackedLibraries(String platform, String... names) throws IOException {
    for (String name : names) {
      URL source =
          UnpackedLibraries.class.getResource(
              "/ai/onnxruntime/native/" + platform + "/" + System.mapLibraryName(name));
      if (source == null) {
        throw new IOException("no library for " + platform);
      }
      sources.add(source);
    }
  }

  /**
   * Unpacks what isn't there, or not in its full length, into {@code folder}.
   *
   * @param anew whether also to replace what has the length but not the content
   */
  void unpack(Path folder, boolean anew) throws IOException {
    for (URL source : sources) {
      Path file = folder.resolve(name(source));
      URLConnection connection = source.openConnection();
      boolean there =
          hasLength(file, connection.getContentLengthLong()) && !(anew && differs(file, source));
      if (!there) {
        Files.createDirectories(folder);
        deleteAbandoned(folder);
        try (InputStream library = connection.getInputStream()) {
          write(library, file);
        }
      }
    }
  }

  private static boolean hasLength(Path file, long length) {
    // Unlike Files.size(), no exception where there is none.
    return file.toFile().length() == length && Files.isRegularFile(file);
  }

  private static boolean differs(Path file, URL source) throws IOException {
    try (InputStream library = source.openStream()) {
      return !Arrays.equals(library.readAllBytes(), Files.readAllBytes(file));
    }
  }

  private static void write(InputStream library, Path file) throws IOException {
    Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), PART);
    try {
      // Not Files.copy(), which deletes the part first: meanwhile it would have no age.
      try (OutputStream out = Files.newOutputStream(part)) {
        library.transferTo(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void deleteAbandoned(Path folder) throws IOException {
    FileTime limit = FileTime.from(Instant.now().minus(ABANDONED));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(PART)).toList()) {
        long changed = file.toFile().lastModified(); // 0 if another process has just finished it
        if (changed != 0 && FileTime.fromMillis(changed).compareTo(limit) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * Deletes the folder with the files, at the latest when the process ends; on Windows not the
   * files that it uses.
   */
  void delete(Path folder) {
    File[] left = folder.toFile().listFiles();
    boolean gone = true;
    for (File file : left == null ? new File[0] : left) {
      gone &= file.delete();
    }
    if (!gone || !folder.toFile().delete()) {
      folder.toFile().deleteOnExit(); // files are deleted in the reverse order
      for (URL source : sources) {
        folder.resolve(name(source)).toFile().deleteOnExit();
      }
    }
  }

  private static String name(URL source) {
    String path = source.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
