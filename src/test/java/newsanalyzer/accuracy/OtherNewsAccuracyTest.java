package newsanalyzer.accuracy;

import static newsanalyzer.corpora.LabelLayer.CONTENTS;
import static newsanalyzer.corpora.LabelLayer.CUES;
import static newsanalyzer.corpora.LabelLayer.NAMES;
import static newsanalyzer.corpora.LabelLayer.ROLES;
import static newsanalyzer.corpora.LabelLayer.SOURCES;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.accuracy.Engine.Finding;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.corpora.NewsFair;
import newsanalyzer.corpora.NewsFair.Article;
import newsanalyzer.corpora.NewsFair.FairName;
import newsanalyzer.corpora.Polnear;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import newsanalyzer.nlp.TextNormalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Names and roles on News-Fair and attributions on PolNeAR, from raw text. Both follow other
 * guidelines than ours, so that the figures compare engines and say little by themselves; spans
 * count if they overlap, see {@link Overlaps}.
 */
@Tag("accuracy")
class OtherNewsAccuracyTest {

  private static RawText rawText;

  @BeforeAll
  static void openModels() throws IOException {
    Corpora.assumePresent();
    rawText = new RawText();
  }

  /**
   * News-Fair has people, organizations, places and dates; a name that it holds for several of them
   * counts as any. Its occupations are those of people with and without a name, ours only those of
   * people with one: of ours we count how many it has (precision), too.
   */
  @Test
  void namesAndRolesOfNewsFair() throws IOException {
    Floors.checkDigest(
        "news-fair dev", List.of(Corpora.path("eval-only/news-fair/news-fair-v2-dev.jsonl")));
    Set<NameType> types =
        EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.DATE);
    for (Engine engine : Engines.all()) {
      Score names = Score.NONE;
      Score roles = Score.NONE;
      for (Article article : NewsFair.dev()) {
        List<Label> found = found(engine, article);
        names =
            names.plus(
                Overlaps.score(
                    found.stream().filter(label -> isOneOf(types, label)).toList(),
                    article.names(),
                    OtherNewsAccuracyTest::matches));
        roles =
            roles.plus(
                Overlaps.score(
                    found.stream().filter(label -> label.layer() == ROLES).toList(),
                    article.occupations(),
                    (role, occupation) -> role.span().overlaps(occupation)));
      }
      Floors.check("names news-fair dev overlapping, " + engine.name(), names);
      if (engine.layers().contains(ROLES)) {
        Floors.check("roles news-fair dev overlapping, " + engine.name(), roles);
      }
    }
  }

  private static List<Label> found(Engine engine, Article article) {
    return engine
        .read(TextNormalizer.normalize(article.text()), rawText.split(article.text()))
        .stream()
        .map(Finding::label)
        .filter(label -> article.measured().contains(label.span()))
        .toList();
  }

  private static boolean isOneOf(Set<NameType> types, Label label) {
    return label.layer() == NAMES
        && types.stream().anyMatch(type -> type.name().equals(label.label()));
  }

  private static boolean matches(Label found, FairName annotated) {
    Span span = annotated.span();
    return found.span().overlaps(span)
        && annotated.types().contains(NameType.valueOf(found.label()));
  }

  /**
   * PolNeAR's cues are whole verb groups ({@code has learned}), ours the word of reporting; it also
   * has what people think, want and plan, much of which ours leave out.
   */
  @Test
  void attributionsOfPolnear() throws IOException {
    Floors.checkDigest("polnear dev", Corpora.files("eval-only/polnear/dev/attributions", ".ann"));
    List<AnnotatedText> texts = Polnear.dev();
    for (Engine engine : Engines.all()) {
      Readings readings = new Readings(engine, texts, rawText::split);
      for (LabelLayer layer : EnumSet.of(SOURCES, CUES, CONTENTS)) {
        if (engine.layers().contains(layer)) {
          String name = Scores.name(layer) + " polnear dev overlapping, " + engine.name();
          Floors.check(name, readings.overlapping(layer));
          Scores.show(name + ", exact", readings.exact(layer));
        }
      }
    }
  }
}
