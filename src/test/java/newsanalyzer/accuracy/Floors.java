package newsanalyzer.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The pinned floors: no score may fall under its own.
 *
 * <p>{@code floors.properties} holds a line {@code name = percent} per score and {@code digest.name
 * = SHA-256} per set that is measured on. {@code -Dfloors=raise} rewrites the file with the scores
 * of this run where they are higher and adds those that are new; {@code -Dfloors=lower} also lets
 * them fall, which a commit has to explain.
 *
 * <p>The encoder's sums are rounded by the processor's instructions, and a sentence that is near a
 * threshold falls on one side with some and on the other with others. {@code processor} in the file
 * tells which it was measured with.
 */
public final class Floors {

  private static final Path FILE = Path.of("src/test/resources/accuracy/floors.properties");
  private static final String UPDATE = System.getProperty("floors", "");

  /** Half a step of the last digit in the file, so that a floor just measured isn't missed. */
  private static final double ROUNDING = 0.051;

  /**
   * How far a score may be under a floor that was taken with other instructions. With AVX2 instead
   * of AVX-512 VNNI 53 of 293 scores differed, by 1.1 at most, 23 of them up.
   */
  private static final double OTHER_PROCESSOR = 1.2;

  private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

  private Floors() {}

  /** Prints a score and fails if it is under its floor, or has none. */
  public static void check(String name, Score score) {
    Scores.show(name, score);
    check(name, score.f1());
  }

  /** Fails if {@code score}, in 0..1, is under its floor, or has none. */
  public static void check(String name, double score) {
    double percent = 100 * score;
    String pinned = pinned(name);
    if (UPDATE.isEmpty()) {
      assertThat(pinned).as(name + " has no floor: run with -Dfloors=raise").isNotEmpty();
      assertThat(percent).as(name).isGreaterThanOrEqualTo(Double.parseDouble(pinned) - tolerance());
    } else if (pinned.isEmpty() || UPDATE.equals("lower") || percent > Double.parseDouble(pinned)) {
      pin(name, String.format(Locale.ROOT, "%.1f", percent));
    }
    if (UPDATE.equals("lower")) {
      pin("processor", processor());
    }
  }

  /** Fails if the files of a set that is measured on are not those the floors were taken on. */
  public static void checkDigest(String set, List<Path> files) {
    String digest = sha256(files);
    if (UPDATE.isEmpty()) {
      assertThat(digest).as("digest of " + set).isEqualTo(pinned("digest." + set));
    } else {
      pin("digest." + set, digest);
    }
  }

  private static double tolerance() {
    return processor().equals(pinned("processor")) ? ROUNDING : OTHER_PROCESSOR;
  }

  /** The instructions that the encoder's sums are made with. */
  private static String processor() {
    try {
      String flags = Files.exists(PROCESSOR) ? Files.readString(PROCESSOR) : "";
      return Stream.of("avx512_vnni", "avx_vnni", "avx2")
          .filter(flags::contains)
          .findFirst()
          .orElse("other");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pinned(String name) {
    return lines().stream()
        .filter(line -> line.startsWith(name + " = "))
        .map(line -> line.substring(name.length() + 3))
        .findFirst()
        .orElse("");
  }

  private static void pin(String name, String value) {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith(name + " = "));
    lines.add(name + " = " + value);
    long comments = lines.stream().filter(line -> line.startsWith("#")).count();
    lines.subList((int) comments, lines.size()).sort(null);
    try {
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(List<Path> files) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        sha256.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
