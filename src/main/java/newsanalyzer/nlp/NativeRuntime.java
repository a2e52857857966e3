package newsanalyzer.nlp;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Starts ONNX Runtime, whose library is in the program's jar: unpacks it once into the cache
 * folder, where every later start finds it. By itself it would unpack 24 MB into a new temporary
 * folder at each start.
 *
 * <p>Where the cache can't be written or run from, a temporary folder serves, which is deleted
 * again, except on Windows, which keeps what is in use. Safe for many threads, and for many
 * processes at once.
 */
final class NativeRuntime {

  /** What ONNX Runtime asks for the folder of its libraries, when its first class is loaded. */
  private static final String FOLDER_PROPERTY = "onnxruntime.native.path";

  /** What {@link OrtLoggingLevel#ORT_LOGGING_LEVEL_ERROR} is in native code. */
  private static final int ERROR_LEVEL = 3;

  private static final String VERSION = "1.28.0";
  private static final String[] LIBRARIES = {"onnxruntime", "onnxruntime4j_jni"};

  private static @Nullable OrtEnvironment environment;
  private static @Nullable String failure;

  private NativeRuntime() {}

  /**
   * ONNX Runtime's environment, of which a process has one.
   *
   * @throws UnusableEncoderException if the library can't be loaded
   */
  static synchronized OrtEnvironment environment() throws UnusableEncoderException {
    if (failure != null) {
      // A class that failed to load once says nothing of the reason the next time.
      throw new UnusableEncoderException(failure, null);
    }
    if (environment == null) {
      try {
        environment = unpackAndStart();
      } catch (IOException e) {
        throw new UnusableEncoderException(reason(e), e); // a full disk may be emptied
      } catch (LinkageError | OrtException | IllegalStateException e) {
        NativeCalls.waitIfEnding();
        failure = reason(e);
        throw new UnusableEncoderException(failure, e);
      }
    }
    return environment;
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private static OrtEnvironment unpackAndStart() throws IOException, OrtException {
    NativeCalls.call().lock();
    try {
      return unpackAndStart(CacheFolder.find());
    } finally {
      NativeCalls.call().unlock();
    }
  }

  private static OrtEnvironment unpackAndStart(@Nullable Path cache)
      throws IOException, OrtException {
    if (System.getProperty(FOLDER_PROPERTY) != null) {
      return start();
    }
    UnpackedLibraries libraries = new UnpackedLibraries(platform(), LIBRARIES);
    if (cache != null) {
      Path folder = cache.resolve("onnxruntime-" + VERSION + "-" + platform());
      for (boolean anew : new boolean[] {false, true}) {
        try {
          libraries.unpack(folder, anew);
          load(folder);
          return startFrom(folder);
        } catch (IOException | UnsatisfiedLinkError e) {
          // A file of the right size that is no library is unpacked anew; a cache that can't be
          // written, or lies where nothing may be run, is done without.
        }
      }
    }
    Path folder = Files.createTempDirectory("news-analyzer");
    try {
      libraries.unpack(folder, true);
      load(folder);
      return startFrom(folder);
    } finally {
      // Unix lets go of loaded files at once, so that even a killed process leaves nothing.
      libraries.delete(folder);
    }
  }

  private static OrtEnvironment startFrom(Path folder) throws OrtException {
    System.setProperty(FOLDER_PROPERTY, folder.toString());
    return start();
  }

  private static OrtEnvironment start() throws OrtException {
    OrtEnvironment started =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "analyze");
    started.setTelemetry(false); // on by default on Windows
    keepUntilTheEnd();
    return started;
  }

  /**
   * Counts one more user of the environment. ONNX Runtime for Java lets go of it in a shutdown hook
   * of its own, which asks nobody: of 60 processes that were interrupted while they loaded, 13
   * crashed. With a user that never lets go, it stays until {@link NativeCalls} says that it may
   * end. There is no public way to do this; the version is pinned.
   */
  private static void keepUntilTheEnd() {
    try {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      api.setAccessible(true);
      Method create =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      create.setAccessible(true);
      create.invoke(null, api.getLong(null), ERROR_LEVEL, "analyze");
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Then an interrupted process may crash, which harms no results.
    }
  }

  /** Before ONNX Runtime does, which gives no second chance. */
  private static void load(Path folder) {
    for (String library : LIBRARIES) {
      System.load(folder.resolve(System.mapLibraryName(library)).toString());
    }
  }

  /** ONNX Runtime's name for this machine. */
  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String name = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    return name
        + "-"
        + switch (processor) {
          case "amd64", "x86_64" -> "x64";
          default -> processor;
        };
  }
}
