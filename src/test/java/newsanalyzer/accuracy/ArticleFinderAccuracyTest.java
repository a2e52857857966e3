package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import newsanalyzer.corpora.ArticlePages;
import newsanalyzer.corpora.ArticlePages.Page;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.read.html.ArticleFinder;
import newsanalyzer.read.html.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much of the articles that people marked in web pages is found, and of nothing else, beside
 * Readability alone: by runs of four words, of each page in the same weight, as the article
 * extraction benchmark counts. The furniture was listed on the pages to work on alone.
 */
@Tag("accuracy")
class ArticleFinderAccuracyTest {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"develop", "measured only"})
  void findsMoreThanReadabilityAlone(String set) {
    Floors.checkDigest("article pages", ArticlePages.files());
    List<Page> pages = ArticlePages.read(set.equals("develop"));
    ArticleFinder finder = new ArticleFinder();

    double ours = f1("analyze", set, pages, page -> text(finder.find(page, null)));
    double alone =
        f1(
            "Readability4J alone",
            set,
            pages,
            page ->
                String.valueOf(new Readability4J(page.location(), page).parse().getTextContent()));

    Floors.check("article of a page, " + set, ours);
    assertThat(ours).isGreaterThan(alone);
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private static double f1(
      String method, String set, List<Page> pages, Function<Document, String> finder) {
    double precision = 0;
    double recall = 0;
    int found = 0;
    for (Page page : pages) {
      Map<List<String>, Integer> marked = runs(page.article());
      Map<List<String>, Integer> taken = runs(finder.apply(parse(page)));
      double common =
          marked.entrySet().stream()
              .mapToInt(run -> Math.min(run.getValue(), taken.getOrDefault(run.getKey(), 0)))
              .sum();
      if (!taken.isEmpty()) {
        precision += common / sum(taken);
        found++;
      }
      recall += common / sum(marked);
    }
    precision /= found;
    recall /= pages.size();
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "article of a page, %s, %s: P %.3f R %.3f F1 %.3f (%d pages)%n",
        set,
        method,
        precision,
        recall,
        f1,
        pages.size());
    return f1;
  }

  private static Document parse(Page page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.html()), null, page.url());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
      runs.merge(
          new ArrayList<>(words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
    }
    return runs;
  }
}
