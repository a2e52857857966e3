package newsanalyzer.accuracy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsanalyzer.annotate.summary.ContentWords;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.GumSummaries;
import newsanalyzer.model.Document;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Layer;
import newsanalyzer.pipeline.Pipeline;
import newsanalyzer.pipeline.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the content words of people's summaries the ten keywords have, and how many of the
 * keywords' content words are in the summaries, beside RAKE and the most frequent words and
 * phrases.
 *
 * <p>The whole program reads the raw text. Content words are those that aren't stop words and begin
 * with a letter, without endings, each counted once, by {@link ContentWords} for all methods. The
 * mean over articles, and over an article's summaries if it has five.
 */
@Tag("accuracy")
class KeywordAccuracyTest {

  private static final int MOST = 10;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static Pipeline pipeline;

  @BeforeAll
  static void open() throws IOException {
    Corpora.assumePresent();
    pipeline = Pipeline.open(new Settings(EnumSet.of(Layer.KEYWORDS), 0.5, List.of()));
  }

  @AfterAll
  static void close() {
    if (pipeline != null) {
      pipeline.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"dev, GUM", "test, GUM", "dev, GUM_news", "test, GUM_news"})
  void shareMoreWithSummariesThanFrequencyOrRake(String split, String genre) {
    Floors.checkDigest("gum entities " + split, Gum.files(split, "GUM"));
    List<ConlluDocument> documents = Gum.documents(split, "GUM");
    List<List<String>> summaries = GumSummaries.read(split);

    Tally ours = new Tally("analyze");
    Tally rake = new Tally("RAKE");
    Tally phrases = new Tally("most frequent phrases");
    Tally words = new Tally("most frequent words");
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).id().startsWith(genre)) {
        String text = documents.get(i).text();
        Rake runs = new Rake(text, ContentWords::isStopWord);
        ours.add(keywords(text), summaries.get(i));
        rake.add(runs.best(MOST), summaries.get(i));
        phrases.add(runs.mostFrequent(MOST), summaries.get(i));
        words.add(mostFrequentWords(text), summaries.get(i));
      }
    }

    String name = "keywords.%s %s".formatted(split, genre);
    for (Tally tally : List.of(ours, rake, phrases, words)) {
      System.out.printf("%-24s %s%n", name, tally);
    }
    Floors.check(name, ours.f1());
    Floors.check(name + ", precision", ours.precision());
    assertThat(ours.f1()).isGreaterThan(rake.f1());
    assertThat(ours.f1()).isGreaterThan(phrases.f1());
  }

  private static List<String> keywords(String text) {
    return pipeline.analyze(Document.of("gum", text)).keywords().stream()
        .map(Keyword::text)
        .toList();
  }

  /** Of words with one stem the first; of equally frequent ones the first. */
  private static List<String> mostFrequentWords(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> firstWords = new HashMap<>();
    for (String word : contentWords(text)) {
      String stem = ContentWords.stem(word);
      counts.merge(stem, 1, Integer::sum);
      firstWords.putIfAbsent(stem, word);
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(entry -> firstWords.getOrDefault(entry.getKey(), ""))
        .toList();
  }

  private static Set<String> stems(String text) {
    return contentWords(text).stream().map(ContentWords::stem).collect(toSet());
  }

  private static List<String> contentWords(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(w -> Character.isLetter(w.codePointAt(0)) && !ContentWords.isStopWord(w))
        .toList();
  }

  /** The scores of each article. */
  private static final class Tally {

    private final String method;
    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();
    private final List<Double> f1s = new ArrayList<>();

    Tally(String method) {
      this.method = method;
    }

    void add(List<String> keywords, List<String> summaries) {
      Set<String> found = stems(String.join(" ", keywords));
      List<Score> scores = summaries.stream().map(s -> Score.of(found, stems(s))).toList();
      precisions.add(mean(scores.stream().map(Score::precision).toList()));
      recalls.add(mean(scores.stream().map(Score::recall).toList()));
      f1s.add(mean(scores.stream().map(Score::f1).toList()));
    }

    double precision() {
      return mean(precisions);
    }

    double f1() {
      return mean(f1s);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-21s P %4.1f  R %4.1f  F1 %4.1f  (%d articles)",
          method,
          100 * precision(),
          100 * mean(recalls),
          100 * f1(),
          f1s.size());
    }

    private static double mean(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }
}
