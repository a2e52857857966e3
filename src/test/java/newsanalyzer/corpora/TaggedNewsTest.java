package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedNewsTest {

  @Test
  void tableOfTokensIsReadSentenceBySentence() {
    List<String> lines =
        """
        Sentence #,Word,POS,Tag
        Sentence: 1,Thousands,NNS,O
        ,of,IN,O
        Sentence: 2,London,NNP,B-geo
        """
            .lines()
            .toList();

    assertThat(TaggedNews.gmb(lines))
        .containsExactly(List.of("Thousands", "of"), List.of("London"));
  }

  @Test
  void quotedFieldsHoldCommasAndQuotationMarks() {
    List<String> lines =
        List.of(
            "Sentence #,Word,POS,Tag",
            "Sentence: 1,\"1,000\",CD,O",
            ",\"\"\"\",``,O",
            ",\",\",\",\",O");

    assertThat(TaggedNews.gmb(lines)).containsExactly(List.of("1,000", "\"", ","));
  }

  @Test
  void tagsOfMascAreTakenOff() {
    assertThat(TaggedNews.masc(List.of("By_IN rule_NN ,_, a_b_NN _-", " ")))
        .containsExactly(List.of("By", "rule", ",", "a_b", ""));
  }
}
