package newsanalyzer.batch;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import newsanalyzer.accuracy.Floors;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.EcbPlus;
import newsanalyzer.model.Duplicate;
import newsanalyzer.model.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether an agency's story is known again in papers that cut and edit it, and not taken for what
 * another reporter wrote about the same thing. Stories are the articles of ECB+, of which a topic
 * has some twenty on one or two events of a kind; papers' edits are made by program. The threshold
 * was chosen on topics 1 to 35, and measured once on 36 to 45.
 */
@Tag("accuracy")
class RepetitionAccuracyTest {

  /** Shorter ones are the corpus's cuttings, of a few sentences. */
  private static final int LEAST_SENTENCES = 8;

  private static final int WORDS_PER_CHANGE = 50;

  /** What a paper makes of a story, of its sentences and those of another story. */
  private enum Edit {
    QUARTER_CUT,
    HALF_CUT,
    REWORKED;

    List<String> of(List<String> own, List<String> other) {
      return switch (this) {
        case QUARTER_CUT -> own.subList(0, own.size() * 3 / 4);
        case HALF_CUT -> own.subList(0, own.size() / 2);
        case REWORKED -> reworked(own, other);
      };
    }

    /** A new headline and first paragraph, the last quarter cut, and a word here and there. */
    private static List<String> reworked(List<String> own, List<String> other) {
      List<String> sentences = new ArrayList<>(other.subList(0, 2));
      sentences.addAll(own.subList(2, own.size() * 3 / 4));
      Random random = new Random(own.size());
      return sentences.stream()
          .map(
              sentence ->
                  List.of(sentence.split(" ", -1)).stream()
                      .map(word -> random.nextInt(WORDS_PER_CHANGE) == 0 ? "changed" : word)
                      .collect(Collectors.joining(" ")))
          .toList();
    }
  }

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @Test
  void tellsCopiesFromOtherReports() {
    measure("topics 1 to 35", EcbPlus.learnable());
    Floors.checkDigest("ecbplus topics 36 to 45", EcbPlus.measuredFiles());
    measure("topics 36 to 45", EcbPlus.measured());
  }

  private static void measure(String set, List<EcbPlus.Article> all) {
    List<EcbPlus.Article> articles =
        all.stream().filter(article -> article.sentences().size() >= LEAST_SENTENCES).toList();
    List<MinHash> hashes = articles.stream().map(article -> hash(sentences(article))).toList();
    sweep(articles, hashes);
    for (Edit edit : Edit.values()) {
      DuplicateFinder finder = new DuplicateFinder();
      Set<String> originals = new HashSet<>();
      for (int i = 0; i < articles.size(); i++) {
        if (finder.find(source(articles.get(i)), hashes.get(i)) == null) {
          originals.add(articles.get(i).id());
        }
      }
      double known = 0;
      for (int i = 0; i < articles.size(); i++) {
        EcbPlus.Article article = articles.get(i);
        MinHash copy = hash(edited(articles, i, edit));
        Duplicate found = finder.find(new Source("copy", null, "UTF-8", "text/plain", "0"), copy);
        // The copy of a story that itself repeats another may be told as that one's.
        known +=
            found != null
                    && (found.path().equals(article.id()) || !originals.contains(article.id()))
                ? 1
                : 0;
      }
      System.out.printf("copies told, %s, %s: %.1f %%%n", set, edit, 100 * known / articles.size());
      Floors.check("repetitions " + set + " " + edit, known / articles.size());
    }
    double wrong = others(articles, hashes, DuplicateFinder.LEAST_SIMILAR);
    System.out.printf("other reports taken for copies, %s: %.1f %%%n", set, 100 * wrong);
    Floors.check("repetitions " + set + ", other reports told apart", 1 - wrong);
  }

  private static void sweep(List<EcbPlus.Article> articles, List<MinHash> hashes) {
    for (int percent = 20; percent <= 80; percent += 10) {
      StringBuilder line = new StringBuilder();
      for (Edit edit : Edit.values()) {
        int known = 0;
        for (int i = 0; i < articles.size(); i++) {
          double similarity = hash(edited(articles, i, edit)).similarity(hashes.get(i));
          known += similarity >= percent / 100.0 ? 1 : 0;
        }
        line.append("%s %5.1f  ".formatted(edit, 100.0 * known / articles.size()));
      }
      double wrong = 100 * others(articles, hashes, percent / 100.0);
      System.out.printf("from 0.%d: %s other reports %.1f%n", percent / 10, line, wrong);
    }
  }

  /** The share of articles that are as similar to an earlier one of their topic. */
  private static double others(
      List<EcbPlus.Article> articles, List<MinHash> hashes, double threshold) {
    int taken = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (articles.get(i).topic() == articles.get(j).topic()
            && hashes.get(i).similarity(hashes.get(j)) >= threshold) {
          taken++;
          break;
        }
      }
    }
    return (double) taken / articles.size();
  }

  private static List<String> edited(List<EcbPlus.Article> articles, int i, Edit edit) {
    EcbPlus.Article other = articles.get((i + articles.size() / 2) % articles.size());
    return edit.of(sentences(articles.get(i)), sentences(other));
  }

  private static List<String> sentences(EcbPlus.Article article) {
    return article.sentences().stream()
        .map(sentence -> sentence.span().of(article.text()))
        .toList();
  }

  private static MinHash hash(List<String> sentences) {
    return requireNonNull(MinHash.of(String.join(" ", sentences)));
  }

  private static Source source(EcbPlus.Article article) {
    return new Source(article.id(), null, "UTF-8", "text/plain", "0");
  }
}
