package newsanalyzer.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/** Says what an article's words and ids stand for, by name. */
public final class ArticleNames {

  private final String text;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<Span, String> mentioned = new HashMap<>();
  private final Map<String, Quote> quotes = new HashMap<>();

  public ArticleNames(Analysis analysis) {
    text = analysis.document().text();
    Stream.of(
            analysis.people(),
            analysis.organizations(),
            analysis.places(),
            analysis.groups(),
            analysis.works(),
            analysis.products())
        .flatMap(List::stream)
        .forEach(this::add);
    analysis.quotes().forEach(quote -> quotes.put(quote.id(), quote));
  }

  private void add(Entity entity) {
    entities.put(entity.id(), entity);
    entity.mentions().forEach(mention -> mentioned.put(mention.span(), entity.id()));
  }

  /** The words of the article. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The entity's name; null if there is no such entity. */
  public @Nullable String name(@Nullable String entityId) {
    Entity entity = entityId == null ? null : entities.get(entityId);
    return entity == null ? null : entity.name();
  }

  /** The name of the entity, where the words do no more than mention it; else the words. */
  String nameOf(@Nullable String entityId, Span span) {
    @Nullable String name = name(entityId);
    return name != null && Objects.equals(entityId, mentioned.get(span)) ? name : words(span);
  }

  @Nullable Quote quote(@Nullable String quoteId) {
    return quoteId == null ? null : quotes.get(quoteId);
  }

  /** Who says it, by name or as the article puts it; null if it doesn't say. */
  public @Nullable String speaker(Quote quote) {
    String name = name(quote.speakerId());
    return name != null || quote.speaker() == null ? name : words(quote.speaker());
  }
}
