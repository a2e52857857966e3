package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SalienceScorerTest {

  @Test
  void whatIsNamedMoreOftenIsMoreSalient() {
    assertThat(salience("Lee met Ray.|Lee left.|Lee won.", false, "Lee"))
        .isGreaterThan(salience("Lee met Ray.|She left.|She won.", false, "Lee"));
  }

  @Test
  void whatIsNamedEarlierIsMoreSalient() {
    assertThat(salience("Lee won.|It rained.|It was cold.", false, "Lee"))
        .isGreaterThan(salience("It rained.|Lee won.|It was cold.", false, "Lee"))
        .isGreaterThan(salience("It rained.|It was cold.|Lee won.", false, "Lee"));
  }

  @Test
  void whatIsNamedInTheHeadlineIsMoreSalient() {
    assertThat(salience("Lee wins|It rained.|Lee won.", true, "Lee"))
        .isGreaterThan(salience("Win|Lee was there.|Lee won.", true, "Lee"));
  }

  @Test
  void whatIsNamedInTheHeadlineAloneIsScored() {
    assertThat(salience("Lee wins|It rained.", true, "Lee")).isBetween(0.01, 0.99);
  }

  @Test
  void keepsAllElseOfTheEntities() {
    Entity entity =
        new Entity("p1", null, "Lee", 0, List.of(), List.of(mention(new Span(0, 3), 0)));
    List<Sentence> sentences = List.of(new Sentence(new Span(0, 8), 0, List.of(new Span(0, 3))));

    List<Entity> scored = new SalienceScorer().score(sentences, null, List.of(entity));

    assertThat(scored)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("salience")
        .containsExactly(entity);
  }

  @Test
  void nothingNamedIsNothingScored() {
    assertThat(new SalienceScorer().score(List.of(), null, List.of())).isEmpty();
  }

  /** Salience of {@code name} in sentences parted by {@code |}; the first may be a headline. */
  private static double salience(String text, boolean hasHeadline, String name) {
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Matcher sentence = Pattern.compile("[^|]+").matcher(text);
    while (sentence.find()) {
      Span span = new Span(sentence.start(), sentence.end());
      Matcher named = Pattern.compile(name).matcher(text).region(span.start(), span.end());
      while (named.find()) {
        mentions.add(mention(new Span(named.start(), named.end()), sentences.size()));
      }
      sentences.add(new Sentence(span, 0, List.of(span)));
    }
    @Nullable Span headline = hasHeadline ? sentences.get(0).span() : null;
    Entity entity = new Entity("p1", null, name, 0, List.of(), mentions);
    return new SalienceScorer().score(sentences, headline, List.of(entity)).get(0).salience();
  }

  private static Mention mention(Span span, int sentence) {
    return new Mention(span, sentence, MentionKind.NAME, 0.9);
  }
}
