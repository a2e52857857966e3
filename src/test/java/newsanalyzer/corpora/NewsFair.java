package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads News-Fair: people, organizations, places, dates and occupations in news; for measuring
 * only.
 *
 * <p>It annotates by the Wikidata classes of what is meant. Those of several kinds ({@code London},
 * geographic and an organization) count as any of them. Pronouns and words without a capital, which
 * aren't names here, aren't read; nor quantities, which are mostly bare counts.
 */
public final class NewsFair {

  private static final String PERSON = "Q215627";
  private static final String ORGANIZATION = "Q43229";
  private static final String PLACE = "Q27096213";
  private static final String PRODUCT = "Q2424752";
  private static final String OCCUPATION = "Q12737077";
  private static final String POSITION = "Q4164871";

  private static final JsonMapper JSON = new JsonMapper();

  private NewsFair() {}

  /**
   * A document.
   *
   * @param measured the stretch that is annotated
   * @param names in it
   * @param occupations in it: jobs, offices and titles, also of people without a name
   */
  public record Article(String text, Span measured, List<FairName> names, List<Span> occupations) {}

  /** A name and the types that it may be found with. */
  public record FairName(Set<NameType> types, Span span) {}

  /** The articles of the development part. */
  public static List<Article> dev() {
    return Corpora.lines(Corpora.path("eval-only/news-fair/news-fair-v2-dev.jsonl")).stream()
        .map(NewsFair::article)
        .toList();
  }

  static Article article(String line) {
    JsonNode article = JSON.readTree(line);
    String text = article.get("text").stringValue();
    List<FairName> names = new ArrayList<>();
    List<Span> occupations = new ArrayList<>();
    for (JsonNode label : article.get("labels").values()) {
      Span span = span(text, label.get("span"));
      Set<String> classes =
          new HashSet<>(Arrays.asList(label.get("type").stringValue().split("\\|", -1)));
      Set<NameType> types = types(classes);
      boolean hasCapital = span.of(text).chars().anyMatch(Character::isUpperCase);
      if (label.get("coref").booleanValue()) {
        continue;
      }
      if (isOccupation(classes)) {
        occupations.add(span);
      } else if (!types.isEmpty() && (hasCapital || types.contains(NameType.DATE))) {
        names.add(new FairName(types, span));
      }
    }
    return new Article(text, span(text, article.get("evaluation_span")), names, occupations);
  }

  private static boolean isOccupation(Set<String> classes) {
    return classes.contains(OCCUPATION)
        || (classes.contains(POSITION) && !classes.contains(PLACE) && !classes.contains(PRODUCT));
  }

  private static Set<NameType> types(Set<String> classes) {
    Set<NameType> types = EnumSet.noneOf(NameType.class);
    if (classes.contains(PERSON)) {
      types.add(NameType.PERSON);
    }
    if (classes.contains(ORGANIZATION)) {
      types.add(NameType.ORGANIZATION);
    }
    if (classes.contains(PLACE)) {
      types.add(NameType.PLACE);
    }
    if (classes.contains("DATETIME")) {
      types.addAll(List.of(NameType.DATE, NameType.DURATION));
    }
    return types;
  }

  /** The corpus counts code points. */
  private static Span span(String text, JsonNode pair) {
    return new Span(
        text.offsetByCodePoints(0, pair.get(0).intValue()),
        text.offsetByCodePoints(0, pair.get(1).intValue()));
  }
}
