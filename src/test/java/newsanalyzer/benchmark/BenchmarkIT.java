package newsanalyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Sentence;
import newsanalyzer.nlp.ArgumentScorer;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.EncodedSentence;
import newsanalyzer.nlp.Encoder;
import newsanalyzer.nlp.NameTagger;
import newsanalyzer.nlp.ParagraphSplitter;
import newsanalyzer.nlp.SentenceSplitter;
import newsanalyzer.nlp.TextNormalizer;
import newsanalyzer.nlp.TriggerTagger;
import newsanalyzer.pipeline.Pipeline;
import newsanalyzer.pipeline.Settings;
import newsanalyzer.write.JsonSettings;
import newsanalyzer.write.JsonWriter;
import newsanalyzer.write.OffsetUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn verify -Pbenchmark}: medians, on this machine, with nothing else running. */
@Tag("benchmark")
class BenchmarkIT {

  private static final int ROUNDS = 5;
  private static final int STARTS = 10;
  private static final int BATCHES = Integer.getInteger("benchmark.batches", 3);
  private static final Path ANALYZE = Path.of("target/analyze").toAbsolutePath();
  private static final Path SAMPLE = Path.of("samples/ceasefire-talks.txt").toAbsolutePath();

  private static List<String> articles = List.of();

  @TempDir private Path folder;

  @BeforeAll
  static void readArticles() throws IOException {
    Corpora.assumePresent();
    articles = NewsText.articles(2000);
  }

  @Test
  void stages() throws IOException {
    List<String> texts = articles.subList(0, 200);
    int words = words(texts);
    SentenceSplitter splitter =
        SentenceSplitter.open(
            BundledModels.open("en-sentence.bin"), BundledModels.open("en-token.bin"));
    Encoder encoder = Encoder.open(BundledModels::open);
    ArgumentScorer scorer = ArgumentScorer.open(BundledModels::open);
    NameTagger names = NameTagger.open(BundledModels.open("en-names.bin"));
    TriggerTagger triggers = TriggerTagger.open(BundledModels.open("en-triggers.bin"));
    Pipeline pipeline = Pipeline.open(Settings.DEFAULT);
    Map<String, List<Sentence>> sentences = new HashMap<>();
    Map<String, List<List<String>>> tokens = new HashMap<>();
    Map<String, Analysis> analyses = new HashMap<>();
    for (String text : texts) {
      sentences.put(text, splitter.split(text, ParagraphSplitter.split(text)));
      tokens.put(text, tokens(normal(text), get(sentences, text)));
      analyses.put(text, pipeline.analyze(document(text)));
    }
    JsonWriter writer =
        new JsonWriter(
            new JsonSettings(false, false, OffsetUnit.CODE_POINT, EnumSet.allOf(Layer.class)));

    double overlap =
        texts.stream().mapToDouble(text -> encoder.overlap(get(tokens, text))).average().orElse(0);
    System.out.printf(
        "%nStages, words per CPU-second, one thread, %,d words; encoder reads %.1f %% twice%n",
        words, 100 * overlap);
    double split =
        measure(words, texts, text -> splitter.split(text, ParagraphSplitter.split(text)));
    double encode =
        measure(words, texts, t -> encoder.read(get(tokens, t), true, BenchmarkIT::readAll));
    double argue =
        measure(words, texts, t -> encoder.read(get(tokens, t), true, s -> readAll(s, scorer)));
    double name = measure(words, texts, text -> names.find(normal(text), get(sentences, text)));
    double trigger =
        measure(words, texts, text -> triggers.find(normal(text), get(sentences, text)));
    double whole = measure(words, texts, text -> pipeline.analyze(document(text)));
    double json = measure(words, texts, text -> write(writer, get(analyses, text)));
    report("paragraphs, sentences, words", split);
    report("encoder with all token heads", encode);
    report("arguments of its triggers", 1 / (1 / argue - 1 / encode));
    report(
        "from what was found to entities, quotations, keywords",
        1 / (1 / whole - 1 / split - 1 / argue));
    report("the whole pipeline", whole);
    report("writing JSON", json);
    report("OpenNLP's names instead", name);
    report("OpenNLP's event triggers instead", trigger);
    pipeline.close();
    scorer.close();
    encoder.close();
  }

  private static List<List<String>> tokens(String text, List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.tokens().stream().map(token -> token.of(text)).toList())
        .toList();
  }

  private static int readAll(EncodedSentence sentence) {
    return sentence.names().size()
        + sentence.roles().size()
        + sentence.sources().size()
        + sentence.cues().size()
        + sentence.contents().size()
        + sentence.triggers().size()
        + sentence.partsOfSpeech().size();
  }

  private static int readAll(EncodedSentence sentence, ArgumentScorer scorer) {
    return readAll(sentence) + scorer.score(sentence).size();
  }

  @Test
  void memoryAndThroughputOfBatch() throws Exception {
    Path news = NewsText.write(articles, Files.createDirectory(folder.resolve("news")));
    int words = words(articles);

    System.out.printf("%nBatch of %,d articles, %,d words%n", articles.size(), words);
    double[] seconds = new double[3];
    for (int jobs : new int[] {1, 2}) {
      double[] walls = new double[BATCHES];
      long peak = 0;
      for (int i = 0; i < BATCHES; i++) {
        long start = System.nanoTime();
        peak = Math.max(peak, peakMemory(start(true, "-j", "" + jobs, "-q", news.toString())));
        walls[i] = (System.nanoTime() - start) / 1e9;
      }
      seconds[jobs] = median(walls);
      System.out.printf(
          "-j %d: %.1f s, %,.0f words/s, peak %d MB%n",
          jobs, seconds[jobs], words / seconds[jobs], peak / 1024);
    }
    System.out.printf("-j 2 is %.2f times as fast as -j 1%n", seconds[1] / seconds[2]);
  }

  /** Each kind of input with the same articles: the whole program, one article at a time. */
  @Test
  void kindsOfInput() throws Exception {
    List<String> texts = articles.subList(0, 100);
    start(true, SAMPLE.toString()).waitFor(); // makes the archive
    System.out.printf(
        "%n%d articles, %,d words, -j 1, median of %d runs%n", texts.size(), words(texts), BATCHES);
    for (Map.Entry<String, NewsFiles.Kind> kind : new NewsFiles(texts).kinds().entrySet()) {
      Path inputs = Files.createTempDirectory(folder, "kind");
      kind.getValue().write(inputs);
      double[] walls = new double[BATCHES];
      long peak = 0;
      for (int i = 0; i < BATCHES; i++) {
        long start = System.nanoTime();
        Process run = start(true, "-j", "1", "-q", "--no-duplicates", inputs.toString());
        peak = Math.max(peak, peakMemory(run));
        walls[i] = (System.nanoTime() - start) / 1e9;
      }
      double seconds = median(walls);
      System.out.printf(
          "%-26s %5.1f s  %5.1f articles/s  %,6.0f words/s  peak %d MB%n",
          kind.getKey(), seconds, texts.size() / seconds, words(texts) / seconds, peak / 1024);
    }
  }

  @Test
  void coldStart() throws Exception {
    start(true, SAMPLE.toString()).waitFor(); // makes the archive

    System.out.printf("%nanalyze samples/ceasefire-talks.txt, median of %d%n", STARTS);
    printStart(true, "encoder");
    printStart(false, "encoder");
    printStart(true, "opennlp");
  }

  private void printStart(boolean archive, String engine) throws Exception {
    double[] walls = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      start(archive, "--engine", engine, SAMPLE.toString()).waitFor();
      walls[i] = (System.nanoTime() - start) / 1e9;
    }
    long peak = peakMemory(start(archive, "--engine", engine, SAMPLE.toString()));
    System.out.printf(
        "%s, %s cache folder: %.2f s, peak %d MB%n",
        engine, archive ? "with" : "without", median(walls), peak / 1024);
  }

  /** The median rate of a stage in words per second of processor time. */
  private static double measure(int words, List<String> texts, Consumer<String> stage) {
    double[] rates = new double[ROUNDS];
    var threads = ManagementFactory.getThreadMXBean();
    for (int round = -2; round < ROUNDS; round++) { // two rounds to warm up
      long start = threads.getCurrentThreadCpuTime();
      texts.forEach(stage);
      double rate = words / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
      if (round >= 0) {
        rates[round] = rate;
      }
    }
    return median(rates);
  }

  private static void report(String stage, double rate) {
    System.out.printf("%-34s %,10.0f  %5.1f µs a word%n", stage, rate, 1e6 / rate);
  }

  private static int words(List<String> texts) {
    return texts.stream().mapToInt(text -> text.strip().split("\\s+").length).sum();
  }

  private static void write(JsonWriter writer, Analysis analysis) {
    try {
      writer.write(analysis, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String normal(String text) {
    return TextNormalizer.normalize(text);
  }

  private static <T> T get(Map<String, T> all, String text) {
    return Objects.requireNonNull(all.get(text));
  }

  private static Document document(String text) {
    return Document.of("benchmark", text);
  }

  private Process start(boolean archive, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(ANALYZE.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // A cache that can't be written is the way to run without the archive.
    builder.environment().put("XDG_CACHE_HOME", archive ? folder + "/cache" : "/dev/null");
    return builder.start();
  }

  /** Peak resident memory in KB, as Linux counts it; 0 elsewhere. Waits for the end. */
  private static long peakMemory(Process process) throws Exception {
    long peak = 0;
    Path status = Path.of("/proc/" + process.pid() + "/status");
    while (process.isAlive()) {
      try (Stream<String> lines = Files.lines(status)) {
        peak =
            Math.max(
                peak,
                lines
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0));
      } catch (IOException | UncheckedIOException e) {
        // It ended, or this is no Linux.
      }
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    assertThat(process.exitValue()).isZero();
    return peak;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
