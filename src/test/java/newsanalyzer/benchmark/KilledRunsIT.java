package newsanalyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed, however often and whenever, end with the bytes of one that was not: on some
 * articles made of the samples, or with {@code -Dkilled.articles=20000 -Dkilled.kills=10} and the
 * corpora on as many stories of real news, {@code -Dkilled.engine=opennlp} in less time.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class KilledRunsIT {

  private static final Path ANALYZE = Path.of("target/analyze").toAbsolutePath();

  private static final int ARTICLES = Integer.getInteger("killed.articles", 60);

  private static final int KILLS = Integer.getInteger("killed.kills", 3);

  private static final String ENGINE = System.getProperty("killed.engine", "encoder");

  @TempDir private Path folder;

  @Test
  void killedRunsEndWithTheBytesOfAnUnbrokenOne() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    NewsText.write(articles(), news);
    long start = System.nanoTime();
    run("-o", "whole.jsonl", "news").waitFor();
    long millis = (System.nanoTime() - start) / 1_000_000;

    Random random = new Random(20261123);
    long longest = millis * 3 / 2 / KILLS + 1; // together about three quarters of an unbroken run
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process run = run("-o", "killed.jsonl", "news");
      boolean ended = run.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
      run.descendants().forEach(ProcessHandle::destroyForcibly);
      run.destroyForcibly().waitFor();
      killed += ended ? 0 : 1;
    }
    int last = run("-o", "killed.jsonl", "news").waitFor();

    System.out.printf("%d of %d runs over %d articles killed%n", killed, KILLS, ARTICLES);
    assertThat(last).isZero();
    assertThat(killed).isGreaterThan(0);
    assertThat(folder.resolve("killed.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
    assertThat(lines("whole.jsonl")).isEqualTo(ARTICLES);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("news", "whole.jsonl", "killed.jsonl", "out.txt");
    }
  }

  private static List<String> articles() throws IOException {
    if (ARTICLES > 100) {
      return NewsText.stories(ARTICLES);
    }
    List<String> articles = new ArrayList<>();
    List<String> samples = List.of("politics", "crime", "sport", "science", "business");
    for (int i = 0; i < ARTICLES; i++) {
      String text = Files.readString(Path.of("samples", samples.get(i % samples.size()) + ".txt"));
      String[] paragraphs = text.split("\n\n", -1);
      articles.add(paragraphs[i % paragraphs.length] + "\n\n" + paragraphs[(i / 5) % 3] + "\n");
    }
    return articles;
  }

  private long lines(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(path)) {
      return lines.count();
    }
  }

  private Process run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(ANALYZE.toString(), "-q"));
    command.addAll(List.of("--engine", ENGINE));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .start();
  }
}
