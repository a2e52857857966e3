package newsanalyzer.annotate.lemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import newsanalyzer.model.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuffixRulesTest {

  private static final SuffixRules RULES = SuffixRules.read();

  static Stream<Arguments> examples() {
    return SuffixRules.all().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule, example)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void rulesDoWhatTheirExamplesSay(SuffixRule rule, String example) {
    String[] words = example.split(" ", -1);

    String own = rule.apply(words[0], SuffixRules.lookup(words[0], rule.partOfSpeech()));

    assertThat(own).isEqualTo(words[1]);
    assertThat(RULES.lemma(words[0], rule.partOfSpeech())).as("first rule").isEqualTo(words[1]);
  }

  @Test
  void wordThatNoRuleFitsIsItsLemmaInLowerCase() {
    assertThat(RULES.lemma("Attack", PartOfSpeech.VERB)).isEqualTo("attack");
  }

  @Test
  void lineWithoutExampleIsNoRule() {
    assertThatThrownBy(() -> SuffixRule.of("VERB: (.+)ed > $1"))
        .hasMessageContaining("(.+)ed > $1");
  }
}
