package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newsanalyzer.corpora.CameoVerbs.Meaning;
import org.junit.jupiter.api.Test;

class CameoVerbsTest {

  @Test
  void allFormsOfAVerbHaveItsGroupAndCode() {
    Map<String, Meaning> verbs =
        read(
            """
            &TOBEVERB_
            +IS

            ---  ACCUSE   [112]  ---
            ACCUSE  [112]
            DENY {DENIES DENIED DENYING}  [112]
            - * SANCTIONS [163]  # ACCUSE

            ---  ALTER   [---]  ---
            AMEND  # OY 14 Mar 2006
            CARRY
            PUNISH  [1721]
            """);

    assertThat(verbs)
        .hasSize(20)
        .containsEntry("accuse", new Meaning(0, 11))
        .containsEntry("accused", new Meaning(0, 11))
        .containsEntry("accusing", new Meaning(0, 11))
        .containsEntry("denied", new Meaning(0, 11))
        .containsEntry("amended", new Meaning(1, 0))
        .containsEntry("carries", new Meaning(1, 0))
        .containsEntry("punishes", new Meaning(1, 17));
  }

  @Test
  void ofTwoGroupsTheFirstCounts() {
    Map<String, Meaning> verbs =
        read(
            """
            ---  HIT   [190]  ---
            HIT {HITS HITTING}  [190]
            ---  MEET   [040]  ---
            HIT {HITS HITTING}  [040]
            """);

    assertThat(verbs).containsEntry("hit", new Meaning(0, 19)).hasSize(3);
  }

  private static Map<String, Meaning> read(String dictionary) {
    return CameoVerbs.read(dictionary.lines().toList());
  }
}
