package newsanalyzer.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.UserName;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * A user's own OpenNLP model of names: a {@code .bin} as {@code TokenNameFinderTrainer} writes it.
 *
 * <p>Its types are what they are called in the model; they are not mapped to ours. A model that
 * needs classes which the program doesn't have can't be used. Safe for many threads.
 */
public final class UserModel {

  private static final String COMPONENT = "NameFinderME";

  private final ModelInfo info;
  private final SpanFinder finder;

  private UserModel(ModelInfo info, SpanFinder finder) {
    this.info = info;
    this.finder = finder;
  }

  /**
   * Reads a model.
   *
   * @throws UnusableModelException if the file isn't there or isn't a whole model of names
   */
  public static UserModel open(Path file) throws UnusableModelException {
    byte[] bytes = bytes(file);
    String component = component(file, bytes);
    if (!component.equals(COMPONENT)) {
      throw new UnusableModelException(
          file
              + ": is an OpenNLP model for "
              + component
              + ": give one for names ("
              + COMPONENT
              + ")");
    }
    try {
      return new UserModel(
          new ModelInfo(String.valueOf(file.getFileName()), Sha256.of(bytes)),
          new SpanFinder(new TokenNameFinderModel(new ByteArrayInputStream(bytes))));
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new UnusableModelException(remedy(file, e), e);
    }
  }

  /** The file's name and digest. */
  public ModelInfo info() {
    return info;
  }

  /**
   * What the model finds in an article, in text order, without overlaps.
   *
   * @param normalizedText the article's text, its quotes and dashes in ASCII, of the same length
   * @param sentences its sentences, in text order
   */
  public List<UserName> find(String normalizedText, List<Sentence> sentences) {
    return finder.find(normalizedText, sentences).stream()
        .map(f -> new UserName(f.type(), f.span(), f.sentence(), f.confidence()))
        .toList();
  }

  private static byte[] bytes(Path file) throws UnusableModelException {
    if (!Files.exists(file)) {
      throw new UnusableModelException(file + ": no such file");
    }
    if (Files.isDirectory(file)) {
      throw new UnusableModelException(file + ": is a folder: give the model's .bin file");
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnusableModelException(file + ": can't be read: check its permissions", e);
    }
    if (bytes.length == 0) {
      throw new UnusableModelException(file + ": is empty: train or copy the model again");
    }
    return bytes;
  }

  /** What the model says it is for. */
  private static String component(Path file, byte[] bytes) throws UnusableModelException {
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      throw new UnusableModelException(
          file + ": is no OpenNLP model: give a .bin that OpenNLP's TokenNameFinderTrainer wrote");
    }
    // A zip read from its start gives what a cut file still holds, and OpenNLP would take defaults
    // for the rest: the directory at its end tells whether it is whole.
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("manifest.properties");
      if (entry != null) {
        Properties manifest = new Properties();
        manifest.load(zip.getInputStream(entry));
        return manifest.getProperty("Component-Name", "an unnamed purpose");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableModelException(damaged(file), e);
    }
    throw new UnusableModelException(
        file + ": is a zip but no OpenNLP model: give a .bin that OpenNLP's trainers wrote");
  }

  private static String remedy(Path file, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof LinkageError
          || message.contains("allowed package")
          || message.contains("Unable to find implementation")) {
        return file
            + ": needs classes that analyze doesn't have ("
            + message.lines().findFirst().orElse("")
            + "): train it with OpenNLP's own feature generators";
      }
    }
    return damaged(file);
  }

  private static String damaged(Path file) {
    return file + ": is damaged or cut short: train or copy the model again";
  }
}
