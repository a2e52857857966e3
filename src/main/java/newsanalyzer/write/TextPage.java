package newsanalyzer.write;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Layer;
import newsanalyzer.model.PersonRole;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.RoleStatus;
import newsanalyzer.model.Story;
import newsanalyzer.model.StoryPart;
import newsanalyzer.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** One article's result as a page of 80 columns for a person to read. */
final class TextPage {

  /** So many people, organizations and places are listed, the most salient. */
  private static final int MOST_NAMES = 15;

  /** So many events without a date are listed. */
  private static final int MOST_UNDATED = 12;

  private static final int MOST_QUOTES = 12;

  /** A longer quotation is cut, in characters. */
  private static final int LONGEST_QUOTE = 300;

  private final Analysis analysis;
  private final Set<Layer> layers;
  private final ArticleNames names;
  private final boolean isNamed;
  private final EventSentence sentence;
  private final StringBuilder page = new StringBuilder();

  /**
   * @param named whether the page says which file it is of
   */
  TextPage(Analysis analysis, Set<Layer> layers, boolean named) {
    this.analysis = analysis;
    this.layers = layers;
    this.names = new ArticleNames(analysis);
    this.sentence = new EventSentence(names);
    this.isNamed = named;
  }

  /** The page; its last line ends in a line feed. */
  String print() {
    printHead();
    if (layers.contains(Layer.EVENTS)) {
      printStory(analysis.story());
    }
    if (layers.contains(Layer.PEOPLE)) {
      printPeople();
    }
    if (layers.contains(Layer.ORGANIZATIONS)) {
      printNames("Organizations", analysis.organizations());
    }
    if (layers.contains(Layer.PLACES)) {
      printNames("Places", analysis.places());
    }
    if (layers.contains(Layer.EVENTS)) {
      printEvents();
    }
    if (layers.contains(Layer.QUOTES)) {
      printQuotes();
    }
    return page.toString();
  }

  private void printHead() {
    Article article = analysis.article();
    String path = analysis.document().source().id();
    List<String> filed = new ArrayList<>();
    if (article.headline() != null) {
      page.append(Wrapper.wrap("", article.headline(), 0));
    }
    if (isNamed) {
      filed.add(path);
    }
    if (!article.byline().isEmpty()) {
      filed.add("by " + String.join(" and ", article.byline()));
    }
    if (article.dateline() != null && article.dateline().place() != null) {
      filed.add("from " + names.words(article.dateline().place()));
    }
    if (article.datePublished() != null) {
      filed.add("published " + article.datePublished());
    }
    filed.add(article.wordCount() + (article.wordCount() == 1 ? " word" : " words"));
    page.append(Wrapper.wrap("", String.join(" · ", filed), 0));
  }

  private void title(String title) {
    page.append('\n').append(title).append('\n');
  }

  private void printStory(Story story) {
    if (story.what() == null) {
      return;
    }
    title("Story");
    printPart(
        "Who",
        story.who().stream().map(who -> names.nameOf(who.id(), who.span())).collect(joining(", ")));
    String what = words(story.what());
    printPart("What", story.isStatement() ? "said: " + what : what);
    printPart("When", words(story.when()));
    printPart("Where", words(story.where()));
    printPart("Why", words(story.why()));
    printPart("How", words(story.how()));
  }

  private String words(@Nullable StoryPart part) {
    return part == null ? "" : names.words(part.span());
  }

  private void printPart(String question, String answer) {
    if (!answer.isEmpty()) {
      page.append(Wrapper.wrap("  %-7s".formatted(question), answer, 9));
    }
  }

  private void printPeople() {
    List<Entity> people = mostSalient(analysis.people());
    if (people.isEmpty()) {
      return;
    }
    title("People");
    for (Entity person : people.subList(0, Math.min(MOST_NAMES, people.size()))) {
      String unnamed = person.anonymous() ? " (unnamed)" : "";
      String roles = person.roles().stream().map(this::role).distinct().collect(joining("; "));
      String line = person.name() + unnamed + times(person) + (roles.isEmpty() ? "" : ", " + roles);
      page.append(Wrapper.wrap("  ", line, 4));
    }
    printMore(people.size() - MOST_NAMES);
  }

  /** The title, and where, as far as it doesn't say so itself. */
  private String role(PersonRole role) {
    String title = PlainText.of(names.words(role.title()));
    StringBuilder line = new StringBuilder(title);
    for (String id : new String[] {role.organizationId(), role.placeId()}) {
      String name = names.name(id);
      if (name != null && !title.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
        line.append(", ").append(name);
      }
    }
    boolean saysFormer =
        title.toLowerCase(Locale.ROOT).matches("(?:the |an? )?(?:former|ex|then)\\b.*");
    return role.status() == RoleStatus.FORMER && !saysFormer ? line + " (former)" : line.toString();
  }

  private void printNames(String title, List<Entity> entities) {
    List<Entity> salient = mostSalient(entities);
    if (salient.isEmpty()) {
      return;
    }
    title(title);
    String line =
        salient.stream()
            .limit(MOST_NAMES)
            .map(entity -> entity.name() + where(entity) + times(entity))
            .collect(joining("; "));
    page.append(Wrapper.wrap("  ", line, 2));
    printMore(salient.size() - MOST_NAMES);
  }

  private static String times(Entity entity) {
    return entity.mentions().size() == 1 ? "" : " ×" + entity.mentions().size();
  }

  /** The country of a city or region that bears another name. */
  private static String where(Entity entity) {
    if (entity.geo() == null
        || entity.geo().countryCode() == null
        || entity.geo().type() == PlaceType.COUNTRY) {
      return "";
    }
    Locale country = new Locale.Builder().setRegion(entity.geo().countryCode()).build();
    String name = country.getDisplayCountry(Locale.ENGLISH);
    return entity.name().equals(name) ? "" : " (" + name + ")";
  }

  private static List<Entity> mostSalient(List<Entity> entities) {
    return entities.stream().sorted(comparingDouble(Entity::salience).reversed()).toList();
  }

  private void printEvents() {
    Map<String, Event> events = new LinkedHashMap<>();
    analysis.events().forEach(event -> events.put(event.id(), event));
    Set<String> dated = new LinkedHashSet<>();
    if (!analysis.timeline().isEmpty()) {
      title("Timeline");
    }
    for (TimelineEntry entry : analysis.timeline()) {
      String value =
          entry.endValue() == null ? entry.value() : entry.value() + "/" + entry.endValue();
      for (String id : entry.eventIds()) {
        Event event = events.get(id);
        if (event != null && dated.add(id)) {
          page.append(Wrapper.wrap("  %-11s ".formatted(value), sentence.of(event), 14));
        }
      }
    }
    List<Event> undated =
        analysis.events().stream().filter(event -> !dated.contains(event.id())).toList();
    if (!undated.isEmpty()) {
      title(dated.isEmpty() ? "Events" : "Without a date");
      Set<Event> listed = new LinkedHashSet<>(undated.stream().filter(Event::main).toList());
      undated.stream().filter(event -> !event.participants().isEmpty()).forEach(listed::add);
      listed.stream()
          .limit(MOST_UNDATED)
          .forEach(event -> page.append(Wrapper.wrap("  ", sentence.of(event), 4)));
      printMore(undated.size() - Math.min(MOST_UNDATED, listed.size()));
    }
  }

  /** What is given in somebody's words, by speaker in the order of first words. */
  private void printQuotes() {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    List<Quote> quotes =
        analysis.quotes().stream().filter(quote -> quote.type() != QuoteType.INDIRECT).toList();
    for (Quote quote : quotes.subList(0, Math.min(MOST_QUOTES, quotes.size()))) {
      String speaker = names.speaker(quote);
      bySpeaker
          .computeIfAbsent(speaker == null ? "Nobody named" : speaker, s -> new ArrayList<>())
          .add(quote);
    }
    if (!quotes.isEmpty()) {
      title("Quotations");
    }
    bySpeaker.forEach(
        (speaker, said) -> {
          page.append(Wrapper.wrap("  ", speaker, 4));
          for (Quote quote : said) {
            String words = quote.parts().stream().map(names::words).collect(joining(" … "));
            page.append(Wrapper.wrap("    ", inMarks(quote, words), 5));
          }
        });
    printMore(quotes.size() - MOST_QUOTES);
  }

  /** What is mixed has marks of its own around what was really said. */
  private static String inMarks(Quote quote, String words) {
    String shown = PlainText.shortened(words, LONGEST_QUOTE);
    return quote.type() == QuoteType.DIRECT ? "“" + shown + "”" : shown;
  }

  private void printMore(int more) {
    if (more > 0) {
      page.append("  and ").append(more).append(" more (--format json has all)\n");
    }
  }
}
