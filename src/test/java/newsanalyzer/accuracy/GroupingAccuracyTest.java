package newsanalyzer.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.GumEntities;
import newsanalyzer.corpora.GumEntities.Article;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well names are grouped, on GUM's own names and coreference: of pairs of names in one article,
 * are those of one entity found? Names there keep their titles, which the product's don't.
 */
@Tag("accuracy")
class GroupingAccuracyTest {

  private static final EntityGrouper GROUPER = new EntityGrouper();

  private record Pair(int article, Span one, Span other) {}

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @ParameterizedTest
  @CsvSource({
    "dev, PERSON, p", "dev, ORGANIZATION, o", "dev, PLACE, l",
    "test, PERSON, p", "test, ORGANIZATION, o", "test, PLACE, l"
  })
  void groupsTheNamesOfOneEntity(String split, NameType type, String idLetter) {
    List<Article> articles = GumEntities.read(split);
    Floors.checkDigest("gum entities " + split, Gum.files(split, "GUM"));
    Score score = Score.NONE;
    Score sameSpelling = Score.NONE;

    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      List<Entity> annotated =
          article.entities().stream().filter(e -> e.id().startsWith(idLetter)).toList();
      List<Name> names = new ArrayList<>();
      Map<String, List<Mention>> spellings = new HashMap<>();
      for (Entity entity : annotated) {
        for (Mention mention : entity.mentions()) {
          names.add(new Name(type, mention.span(), mention.sentence(), 1));
          spellings
              .computeIfAbsent(mention.span().of(article.text()), s -> new ArrayList<>())
              .add(mention);
        }
      }
      Set<Pair> right = pairs(i, annotated);
      score = score.plus(Score.of(pairs(i, GROUPER.group(article.text(), type, names)), right));
      Set<Pair> spelled = new HashSet<>();
      for (List<Mention> mentions : spellings.values()) {
        addPairs(i, mentions, spelled);
      }
      sameSpelling = sameSpelling.plus(Score.of(spelled, right));
    }

    System.out.printf("%-44s %s%n", "same spelling " + split + " " + type, sameSpelling);
    Floors.check("grouping." + split + " " + type, score);
    Floors.check("grouping." + split + " " + type + ", precision", score.precision());
  }

  private static Set<Pair> pairs(int article, List<Entity> entities) {
    Set<Pair> pairs = new HashSet<>();
    entities.forEach(entity -> addPairs(article, entity.mentions(), pairs));
    return pairs;
  }

  private static void addPairs(int article, List<Mention> mentions, Set<Pair> pairs) {
    for (Mention one : mentions) {
      for (Mention other : mentions) {
        if (one.span().compareTo(other.span()) < 0) {
          pairs.add(new Pair(article, one.span(), other.span()));
        }
      }
    }
  }
}
