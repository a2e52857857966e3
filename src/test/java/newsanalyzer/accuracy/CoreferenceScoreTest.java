package newsanalyzer.accuracy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import newsanalyzer.accuracy.CoreferenceScore.Counts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures on partitions worked out by hand; a letter is a mention. */
class CoreferenceScoreTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private static List<Set<String>> clusters(String letters) {
    return Arrays.stream(letters.strip().split(" "))
        .map(cluster -> Arrays.stream(cluster.split("")).collect(toSet()))
        .toList();
  }

  /** Each count is recalled / key and precise / response. */
  @ParameterizedTest
  @CsvSource({
    // key,        response,  MUC R, MUC P, B3 R,    B3 P,    CEAF R,  CEAF P
    "abc de,       abc de,    1,     1,     1,       1,       1,       1",
    // Two key clusters taken for one.
    "ab cd,        abcd,      1,     .66667, 1,      .5,      .33333,  .66667",
    // One key cluster in two parts.
    "abcd,         ab cd,     .66667, 1,    .5,      1,       .66667,  .33333",
    // The paper's example: key mentions a b c / d e f g, response a b / c d / f g h i.
    "abc defg,     ab cd fghi, .4,   .4,    .416667, .5,      .65,     .43333",
    // Singletons give MUC nothing to count, and count in the other two.
    "a b,          a b,       0,     0,     1,       1,       1,       1",
    "ab c,         ab,        1,     1,     .66667,  1,       .5,      1",
    // A mention that the response alone has.
    "ab,           abx,       1,     .5,    1,       .44444,  .8,      .8",
    // A mention that the key alone has.
    "abx,          ab,        .5,    1,     .44444,  1,       .8,      .8",
    // Nothing in common.
    "ab,           xy,        0,     0,     0,       0,       0,       0",
  })
  void countsAsWorkedOutByHand(
      String key,
      String response,
      double mucRecall,
      double mucPrecision,
      double bCubedRecall,
      double bCubedPrecision,
      double ceafRecall,
      double ceafPrecision) {
    CoreferenceScore score = CoreferenceScore.of(clusters(key), clusters(response));

    Offset<Double> rounded = within(1e-4);
    assertThat(score.muc().recall()).isCloseTo(mucRecall, rounded);
    assertThat(score.muc().precision()).isCloseTo(mucPrecision, rounded);
    assertThat(score.bCubed().recall()).isCloseTo(bCubedRecall, rounded);
    assertThat(score.bCubed().precision()).isCloseTo(bCubedPrecision, rounded);
    assertThat(score.ceafE().recall()).isCloseTo(ceafRecall, rounded);
    assertThat(score.ceafE().precision()).isCloseTo(ceafPrecision, rounded);
  }

  @Test
  void pairsClustersForTheGreatestSumNotTheGreatestPair() {
    CoreferenceScore score = CoreferenceScore.of(clusters("abcd ef"), clusters("abef cd"));

    // abcd with cd and ef with abef give 2/3 each; abcd with abef gives 1/2, and ef with cd 0.
    assertThat(score.ceafE().recall()).isCloseTo(2.0 / 3, EXACT);
  }

  @Test
  void documentsAreSummedBeforeTheyAreDivided() {
    CoreferenceScore one = CoreferenceScore.of(clusters("ab"), clusters("ab"));
    CoreferenceScore other = CoreferenceScore.of(clusters("cdef"), clusters("cd e"));

    assertThat(one.plus(other).muc()).isEqualTo(new Counts(2, 4, 2, 2));
  }

  @Test
  void averagesTheThree() {
    CoreferenceScore score = CoreferenceScore.of(clusters("a b"), clusters("a b"));

    assertThat(score.average()).isCloseTo(2.0 / 3, EXACT);
  }
}
