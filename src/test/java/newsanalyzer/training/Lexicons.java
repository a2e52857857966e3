package newsanalyzer.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.corpora.CameoVerbs;
import newsanalyzer.nlp.Lexicon;

/** Makes the lexicons that travel in the taggers' models. */
final class Lexicons {

  /** Numbers of word classes, coarse to fine. */
  private static final int[] GRAINS = {64, 256, 1000};

  /** Words rarer than this have no class. */
  private static final int LEAST_COUNT = 3;

  /** The gain of the exchange is under a thousandth after this many rounds. */
  private static final int ROUNDS = 12;

  private static final short NONE = -1;

  private Lexicons() {}

  /** The classes of the words of {@code text}: a column for each grain. */
  static Map<String, short[]> classes(List<List<String>> text) {
    Map<String, short[]> classes = new HashMap<>();
    for (int grain = 0; grain < GRAINS.length; grain++) {
      int column = grain;
      WordClusters.of(text, LEAST_COUNT, GRAINS[grain], ROUNDS)
          .forEach((word, own) -> row(classes, word, GRAINS.length)[column] = own.shortValue());
    }
    return classes;
  }

  /** Classes, and which kinds of names a word stands in. */
  static Lexicon forNames(Map<String, short[]> classes, Map<String, Integer> kinds) {
    Map<String, short[]> rows = widened(classes, GRAINS.length + 1);
    kinds.forEach(
        (word, kind) -> {
          short[] row = row(rows, word, GRAINS.length + 1);
          row[GRAINS.length] = kind.shortValue();
        });
    return lexicon(rows);
  }

  /** Classes, and for verbs their group of synonyms and their code in CAMEO. */
  static Lexicon forTriggers(Map<String, short[]> classes, Map<String, CameoVerbs.Meaning> verbs) {
    Map<String, short[]> rows = widened(classes, GRAINS.length + 3);
    verbs.forEach(
        (word, meaning) -> {
          short[] row = row(rows, word, GRAINS.length + 3);
          row[GRAINS.length] = (short) meaning.group();
          row[GRAINS.length + 1] = (short) meaning.code();
        });
    return lexicon(rows);
  }

  private static Map<String, short[]> widened(Map<String, short[]> rows, int columns) {
    Map<String, short[]> wide = new HashMap<>();
    rows.forEach((word, row) -> System.arraycopy(row, 0, row(wide, word, columns), 0, row.length));
    return wide;
  }

  private static short[] row(Map<String, short[]> rows, String word, int columns) {
    return rows.computeIfAbsent(
        word,
        w -> {
          short[] row = new short[columns];
          Arrays.fill(row, NONE);
          return row;
        });
  }

  /** The last column holds bits: none is 0 there. */
  private static Lexicon lexicon(Map<String, short[]> rows) {
    rows.values().forEach(row -> row[row.length - 1] = (short) Math.max(0, row[row.length - 1]));
    return new Lexicon(rows);
  }
}
