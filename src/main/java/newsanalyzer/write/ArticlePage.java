package newsanalyzer.write;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.PersonRole;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.RoleStatus;
import newsanalyzer.model.Span;
import newsanalyzer.model.Story;
import newsanalyzer.model.StoryPart;
import newsanalyzer.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a page for a person tells of an article, in the article's own words and in order. How much
 * of it is shown, and how, is up to the page, and so is making the words safe.
 */
public final class ArticlePage {

  private final Analysis analysis;
  private final ArticleNames names;
  private final EventSentence sentence;

  /** An answer to one of the questions of a news story. */
  public record Answer(String question, String words) {}

  /** An event and when it is, by the timeline. */
  public record Dated(String value, Event event) {}

  /** Takes what is to be told. */
  public ArticlePage(Analysis analysis) {
    this.analysis = analysis;
    this.names = new ArticleNames(analysis);
    this.sentence = new EventSentence(names);
  }

  /** Who wrote it, where and when it was filed. */
  public List<String> filed() {
    Article article = analysis.article();
    List<String> filed = new ArrayList<>();
    if (!article.byline().isEmpty()) {
      filed.add("by " + String.join(" and ", article.byline()));
    }
    if (article.dateline() != null && article.dateline().place() != null) {
      filed.add("from " + names.nameOf(article.datelinePlaceId(), article.dateline().place()));
    }
    if (article.datePublished() != null) {
      filed.add("published " + article.datePublished());
    }
    return filed;
  }

  /** What it reports; empty if that isn't known. */
  public List<Answer> story() {
    Story story = analysis.story();
    if (story.what() == null) {
      return List.of();
    }
    String who = story.who().stream().map(this::name).collect(joining(", "));
    String what = words(story.what());
    List<Answer> answers = new ArrayList<>();
    answers.add(new Answer("Who", who));
    answers.add(new Answer("What", story.isStatement() ? "said: " + what : what));
    answers.add(new Answer("When", words(story.when())));
    answers.add(new Answer("Where", story.where() == null ? "" : name(story.where())));
    answers.add(new Answer("Why", words(story.why())));
    answers.add(new Answer("How", words(story.how())));
    answers.removeIf(answer -> answer.words().isEmpty());
    return answers;
  }

  private String name(StoryPart part) {
    return names.nameOf(part.id(), part.span());
  }

  private String words(@Nullable StoryPart part) {
    return part == null ? "" : names.words(part.span());
  }

  public static List<Entity> mostSalient(List<Entity> entities) {
    return entities.stream().sorted(comparingDouble(Entity::salience).reversed()).toList();
  }

  /** How often it is mentioned, if more than once. */
  static String times(Entity entity) {
    return entity.mentions().size() == 1 ? "" : " ×" + entity.mentions().size();
  }

  /** The country of a city or region that bears another name. */
  public static String where(Entity entity) {
    if (entity.geo() == null
        || entity.geo().countryCode() == null
        || entity.geo().type() == PlaceType.COUNTRY) {
      return "";
    }
    Locale country = new Locale.Builder().setRegion(entity.geo().countryCode()).build();
    String name = country.getDisplayCountry(Locale.ENGLISH);
    return entity.name().equals(name) ? "" : " (" + name + ")";
  }

  /** What the article says that a person is; empty if it doesn't say. */
  public String roles(Entity person) {
    return person.roles().stream().map(this::role).distinct().collect(joining("; "));
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

  /** The events in the order of time, as far as that is known, each once. */
  public List<Dated> timeline() {
    Map<String, Event> events = new LinkedHashMap<>();
    analysis.events().forEach(event -> events.put(event.id(), event));
    List<Dated> dated = new ArrayList<>();
    for (TimelineEntry entry : analysis.timeline()) {
      String value =
          entry.endValue() == null ? entry.value() : entry.value() + "/" + entry.endValue();
      for (String id : entry.eventIds()) {
        Event event = events.remove(id);
        if (event != null) {
          dated.add(new Dated(value, event));
        }
      }
    }
    return dated;
  }

  /** The events that aren't on the timeline. */
  List<Event> undated() {
    Set<String> dated = timeline().stream().map(entry -> entry.event().id()).collect(toSet());
    return analysis.events().stream().filter(event -> !dated.contains(event.id())).toList();
  }

  /** Whether the article says more of it than that there is such an event. */
  static boolean isTold(Event event) {
    return !event.participants().isEmpty() || event.place() != null || event.time() != null;
  }

  /**
   * Those of {@code events} that a page can tell something of, the main one first, then those of
   * which it is known who takes part.
   */
  static List<Event> telling(List<Event> events) {
    Set<Event> telling = new LinkedHashSet<>(events.stream().filter(Event::main).toList());
    events.stream().filter(event -> !event.participants().isEmpty()).forEach(telling::add);
    return List.copyOf(telling);
  }

  /** The event in one line. */
  public String sentence(Event event) {
    return sentence.of(event);
  }

  /** Who does what to whom. */
  public String inShort(Event event) {
    return sentence.inShort(event);
  }

  public String words(Span span) {
    return names.words(span);
  }

  /** The sentences that tell most, the most telling first. */
  public Stream<String> keySentences() {
    return analysis.keySentences().stream()
        .map(key -> names.words(analysis.sentences().get(key.sentence()).span()));
  }

  /** What is given in somebody's words. */
  List<Quote> quotes() {
    return analysis.quotes().stream().filter(quote -> quote.type() != QuoteType.INDIRECT).toList();
  }

  /**
   * The quotations by speaker, in the order of first words; {@code Officials} at the beginning of a
   * sentence are the {@code officials} amid one.
   */
  public Map<String, List<Quote>> bySpeaker(List<Quote> quotes) {
    Map<String, String> spellings = new HashMap<>();
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      String speaker = names.speaker(quote);
      String words = speaker == null ? "Nobody named" : speaker;
      String first = spellings.computeIfAbsent(words.toLowerCase(Locale.ROOT), unseen -> words);
      bySpeaker.computeIfAbsent(first, unseen -> new ArrayList<>()).add(quote);
    }
    return bySpeaker;
  }

  /** What is said, all of it. */
  public String inMarks(Quote quote) {
    return inMarks(quote, Integer.MAX_VALUE);
  }

  /**
   * What is said, cut to {@code most} characters. What is mixed has marks of its own around what
   * was really said.
   */
  String inMarks(Quote quote, int most) {
    String words = quote.parts().stream().map(names::words).collect(joining(" … "));
    String shown = PlainText.shortened(words, most);
    return quote.type() == QuoteType.DIRECT ? "“" + shown + "”" : shown;
  }
}
