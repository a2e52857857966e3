package newsanalyzer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  @Test
  void wordsWithLikeNeighboursShareAClass() {
    List<List<String>> text = new ArrayList<>();
    for (String city : List.of("Paris", "Rome", "Oslo", "Bonn")) {
      for (String verb : List.of("left", "reached", "saw")) {
        text.add(List.of("they", verb, city, "today"));
      }
    }

    Map<String, Integer> classes = WordClusters.of(text, 2, 4, 10);

    assertThat(classes.get("Rome")).isEqualTo(classes.get("Paris"));
    assertThat(classes.get("Oslo")).isEqualTo(classes.get("Paris"));
    assertThat(classes.get("saw")).isEqualTo(classes.get("left"));
    assertThat(classes.get("saw")).isNotEqualTo(classes.get("Paris"));
    assertThat(classes).isEqualTo(WordClusters.of(text, 2, 4, 10));
  }

  @Test
  void rareWordsHaveNoClass() {
    List<List<String>> text = List.of(List.of("a", "b", "a"), List.of("a", "c", "a"));

    assertThat(WordClusters.of(text, 2, 2, 5)).containsOnlyKeys("a");
  }
}
