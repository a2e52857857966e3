package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import newsanalyzer.corpora.EcbPlus.Action;
import newsanalyzer.corpora.EcbPlus.Article;
import org.junit.jupiter.api.Test;

class EcbPlusTest {

  private static final String XML =
      """
      <token t_id="1" sentence="0" number="0">http</token>
      <token t_id="2" sentence="1" number="0">Gunmen</token>
      <token t_id="3" sentence="1" number="1">opened</token>
      <token t_id="4" sentence="1" number="2">fire</token>
      <token t_id="5" sentence="2" number="0">The</token>
      <token t_id="6" sentence="2" number="1">shooting</token>
      <token t_id="7" sentence="3" number="0">Shootings</token>
      <token t_id="8" sentence="3" number="1">worry</token>
      <ACTION_OCCURRENCE m_id="20"  >
        <token_anchor t_id="3"/>
        <token_anchor t_id="4"/>
      </ACTION_OCCURRENCE>
      <NEG_ACTION_OCCURRENCE m_id="21"  >
        <token_anchor t_id="6"/>
      </NEG_ACTION_OCCURRENCE>
      <ACTION_OCCURRENCE m_id="22"  >
        <token_anchor t_id="7"/>
      </ACTION_OCCURRENCE>
      <HUMAN_PART_PER m_id="23"  >
        <token_anchor t_id="2"/>
      </HUMAN_PART_PER>
      <ACTION_OCCURRENCE m_id="30" RELATED_TO="" TAG_DESCRIPTOR="shooting" instance_id="A1" />
      <CROSS_DOC_COREF r_id="5" note="A1" >
        <source m_id="20" />
        <source m_id="21" />
        <target m_id="30" />
      </CROSS_DOC_COREF>
      """;

  @Test
  void readsTheActionsOfAnnotatedSentences() {
    Article article = EcbPlus.article("1_1ecbplus", 1, XML, Set.of(1, 2));

    assertThat(article.text()).isEqualTo("Gunmen opened fire\nThe shooting\nShootings worry\n");
    assertThat(article.annotated()).containsExactly(0, 1);
    assertThat(article.actions())
        .extracting(action -> action.tokens().get(0).of(article.text()))
        .containsExactly("opened", "shooting");
    assertThat(article.actions()).extracting(Action::event).containsOnly("r5");
    assertThat(article.actions().get(0).tokens()).hasSize(2);
  }
}
