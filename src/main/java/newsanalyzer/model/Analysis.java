package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All that was found in one article. Lists are unmodifiable and in text order but where said; a
 * list is empty if nothing was found or if its layer was skipped.
 *
 * @param document the article analysed; every span below points into its text
 * @param article what it says of itself
 * @param sentences the sentences with their tokens
 * @param people persons; ids {@code p1}, …
 * @param organizations organizations; ids {@code o1}, …
 * @param places places; ids {@code l1}, …
 * @param groups nationalities, faiths, political groups; ids {@code g1}, …
 * @param works titles of books, films, laws, awards; ids {@code w1}, …
 * @param products things with a product's name; ids {@code d1}, …
 * @param entities what the user's own models found; ids {@code x1}, …; each has a {@link
 *     Entity#type}
 * @param dates time expressions; ids {@code t1}, …
 * @param amounts money, percentages, quantities
 * @param events happenings; ids {@code e1}, …
 * @param story what the article reports
 * @param timeline the events whose dates are known, in the order of time
 * @param eventOrder which events come before which, as far as words say so
 * @param quotes what somebody said, thought or wrote; ids {@code q1}, …
 * @param relations how people, organizations and places are related
 * @param focus where the story takes place
 * @param keySentences the sentences that tell most, the most telling first
 * @param keywords the phrases that tell most, the most telling first
 * @param processing how the analysis was made
 */
public record Analysis(
    Document document,
    Article article,
    List<Sentence> sentences,
    List<Entity> people,
    List<Entity> organizations,
    List<Entity> places,
    List<Entity> groups,
    List<Entity> works,
    List<Entity> products,
    List<Entity> entities,
    List<DateExpression> dates,
    List<Amount> amounts,
    List<Event> events,
    Story story,
    List<TimelineEntry> timeline,
    List<EventOrder> eventOrder,
    List<Quote> quotes,
    List<Relation> relations,
    Focus focus,
    List<KeySentence> keySentences,
    List<Keyword> keywords,
    Processing processing) {

  public Analysis {
    requireNonNull(document, "document");
    requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    groups = List.copyOf(groups);
    works = List.copyOf(works);
    products = List.copyOf(products);
    entities = List.copyOf(entities);
    dates = List.copyOf(dates);
    amounts = List.copyOf(amounts);
    events = List.copyOf(events);
    requireNonNull(story, "story");
    timeline = List.copyOf(timeline);
    eventOrder = List.copyOf(eventOrder);
    quotes = List.copyOf(quotes);
    relations = List.copyOf(relations);
    requireNonNull(focus, "focus");
    keySentences = List.copyOf(keySentences);
    keywords = List.copyOf(keywords);
    requireNonNull(processing, "processing");
  }

  /** The entities of a layer; empty if it holds something else. */
  public List<Entity> entities(Layer layer) {
    int index = Layer.NAMED.indexOf(layer);
    return index < 0
        ? List.of()
        : List.of(people, organizations, places, groups, works, products, entities).get(index);
  }
}
