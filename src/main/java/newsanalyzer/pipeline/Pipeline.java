package newsanalyzer.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsanalyzer.annotate.AmountParser;
import newsanalyzer.annotate.DateResolver;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.annotate.EventAssembler;
import newsanalyzer.annotate.FrontMatterFinder;
import newsanalyzer.annotate.HeadlineNameFilter;
import newsanalyzer.annotate.LanguageGuesser;
import newsanalyzer.annotate.SalienceScorer;
import newsanalyzer.model.Amount;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Document;
import newsanalyzer.model.Event;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Layer;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Processing;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import newsanalyzer.model.UserName;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.Findings;
import newsanalyzer.nlp.ParagraphSplitter;
import newsanalyzer.nlp.TextNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * Turns an article into its analysis. The only class that knows which stage feeds which.
 *
 * <p>Open one and keep it: opening loads the models. Safe for use by many threads at once. It reads
 * and writes nothing but the user's own models, and never asks the clock what day it is.
 */
public final class Pipeline implements Closeable {

  /**
   * How sure it is that a dateline begins with a place. A guess: none of the 47,958 sentences of
   * the Groningen Meaning Bank, which has no datelines, was taken for one, but no corpus has any.
   */
  private static final double DATELINE_CONFIDENCE = 0.95;

  private static final String VERSION = readVersion();

  private final Settings settings;
  private final Models models;
  private final FrontMatterFinder frontMatterFinder = new FrontMatterFinder();
  private final HeadlineNameFilter headlineNameFilter = new HeadlineNameFilter();
  private final LanguageGuesser languageGuesser = new LanguageGuesser();
  private final EntityGrouper entityGrouper = new EntityGrouper();
  private final SalienceScorer salienceScorer = new SalienceScorer();
  private final DateResolver dateResolver = new DateResolver();
  private final AmountParser amountParser = new AmountParser();
  private final EventAssembler eventAssembler = new EventAssembler();

  private Pipeline(Settings settings, Models models) {
    this.settings = settings;
    this.models = models;
  }

  /**
   * Loads the models that {@code settings} need.
   *
   * @throws IOException if a model can't be used, of the user's own or of the engine; the message
   *     says which, why and what to do
   */
  public static Pipeline open(Settings settings) throws IOException {
    return new Pipeline(settings, Models.open(settings));
  }

  /** The program's version. */
  public static String version() {
    return VERSION;
  }

  private static String readVersion() {
    try (InputStream version = Pipeline.class.getResourceAsStream("version.txt")) {
      if (version == null) {
        throw new IllegalStateException("version.txt is missing from the program");
      }
      return new String(version.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The models that ship with the program, whether or not the settings need them. */
  public static List<ModelInfo> bundledModels() {
    return BundledModels.list();
  }

  /** Analyses one article. */
  public Analysis analyze(Document document) {
    String text = document.text();
    List<Span> paragraphs = ParagraphSplitter.split(text);
    FrontMatter front = frontMatterFinder.find(text, paragraphs, document.headline() != null);
    List<Sentence> sentences =
        models.splitter().split(text, withDatelineApart(paragraphs, front.dateline()));
    String language = languageGuesser.guess(text);
    Published published = Published.of(document, front.dateline(), dateResolver);

    String normalized = TextNormalizer.normalize(text);
    Threshold threshold = new Threshold(settings);
    Findings found = models.find(normalized, sentences);
    List<Name> names =
        withoutFeignedNames(text, front, threshold.names(names(found, sentences, front)));
    List<UserName> userNames = threshold.userNames(userNames(normalized, sentences));
    List<Trigger> triggers = threshold.triggers(triggers(found, front));

    Entities entities =
        Entities.of(entityGrouper, settings, text, names, userNames)
            .withSalience(salienceScorer, sentences, front.headline());
    boolean needsDates = settings.has(Layer.DATES) || settings.has(Layer.EVENTS);
    List<DateExpression> dates =
        needsDates ? dateResolver.resolve(text, sentences, names, published.date()) : List.of();
    List<Amount> amounts =
        settings.has(Layer.AMOUNTS) ? amountParser.parse(text, names) : List.of();
    Map<Span, String> ids = entities.idsByName();
    List<Event> events =
        settings.has(Layer.EVENTS)
            ? withoutStrayIds(eventAssembler.assemble(text, sentences, triggers, names, ids, dates))
            : List.of();
    return new Analysis(
        document,
        article(document, front, published, language, ids, wordCount(text, sentences)),
        sentences,
        entities.of(Layer.PEOPLE),
        entities.of(Layer.ORGANIZATIONS),
        entities.of(Layer.PLACES),
        entities.of(Layer.GROUPS),
        entities.of(Layer.WORKS),
        entities.of(Layer.PRODUCTS),
        entities.of(Layer.ENTITIES),
        settings.has(Layer.DATES) ? dates : List.of(),
        amounts,
        events,
        new Processing(VERSION, models.used(), threshold.hidden(), warnings(document, language)));
  }

  private List<Name> names(Findings found, List<Sentence> sentences, FrontMatter front) {
    if (!settings.needsNames()) {
      return List.of();
    }
    List<Name> names = new ArrayList<>(datelinePlace(front, sentences));
    found.names().stream().filter(name -> isInArticle(name, front)).forEach(names::add);
    return names;
  }

  private List<Name> withoutFeignedNames(String text, FrontMatter front, List<Name> names) {
    return front.headline() == null
        ? names
        : headlineNameFilter.filter(text, front.headline(), names);
  }

  /** An id of a date that isn't printed would lead nowhere. */
  private List<Event> withoutStrayIds(List<Event> events) {
    return settings.has(Layer.DATES) ? events : events.stream().map(Event::withoutDateId).toList();
  }

  /** Otherwise the capitals and the dash would be the first words of the sentence behind them. */
  private static List<Span> withDatelineApart(List<Span> paragraphs, @Nullable Dateline dateline) {
    List<Span> parts = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int end = dateline == null ? 0 : dateline.span().end();
      if (paragraph.start() < end && end < paragraph.end()) {
        parts.add(new Span(paragraph.start(), end));
        parts.add(new Span(end, paragraph.end()));
      } else {
        parts.add(paragraph);
      }
    }
    return parts;
  }

  /** Taggers learned from running text, and often miss the capitals of {@code CAIRO (AP)}. */
  private static List<Name> datelinePlace(FrontMatter front, List<Sentence> sentences) {
    Dateline dateline = front.dateline();
    Span place = dateline == null ? null : dateline.place();
    if (place == null) {
      return List.of();
    }
    int sentence = 0;
    while (sentences.get(sentence).span().end() <= place.start()) {
      sentence++;
    }
    return List.of(new Name(NameType.PLACE, place, sentence, DATELINE_CONFIDENCE));
  }

  /** Who wrote and filed the article isn't in it; where and when it was filed may well be. */
  private static boolean isInArticle(Name name, FrontMatter front) {
    Span place = front.dateline() == null ? null : front.dateline().place();
    boolean isWhereOrWhen = name.type() == NameType.PLACE || name.type() == NameType.DATE;
    return !isFurniture(name.span(), front)
        || (isWhereOrWhen && (place == null || !place.overlaps(name.span())));
  }

  private static List<Trigger> triggers(Findings found, FrontMatter front) {
    return found.triggers().stream()
        .filter(trigger -> !isFurniture(trigger.span(), front))
        .toList();
  }

  private static boolean isFurniture(Span span, FrontMatter front) {
    return front.furniture().stream().anyMatch(furniture -> furniture.overlaps(span));
  }

  /** Where two models found overlapping names, both stand: they are different models' answers. */
  private List<UserName> userNames(String normalized, List<Sentence> sentences) {
    return models.own().stream()
        .flatMap(model -> model.find(normalized, sentences).stream())
        .toList();
  }

  private static Article article(
      Document document,
      FrontMatter front,
      Published published,
      @Nullable String language,
      Map<Span, String> ids,
      int wordCount) {
    String text = document.text();
    Dateline dateline = front.dateline();
    String headline =
        document.headline() != null || front.headline() == null
            ? document.headline()
            : front.headline().of(text);
    return new Article(
        headline,
        front.byline().stream().map(span -> span.of(text)).toList(),
        dateline,
        dateline == null || dateline.place() == null ? null : ids.get(dateline.place()),
        published.date(),
        published.from(),
        language,
        wordCount);
  }

  private static int wordCount(String text, List<Sentence> sentences) {
    return (int)
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.of(text).codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  private static List<String> warnings(Document document, @Nullable String language) {
    List<String> warnings = new ArrayList<>(document.warnings());
    if (language != null && !language.equals("en")) {
      warnings.add(
          "The article seems to be in %s (%s), but names and events are found in English only."
              .formatted(
                  Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH), language));
    }
    return warnings;
  }

  /**
   * Lets go of what the encoder holds outside the Java heap. An analysis still under way fails with
   * an {@link IllegalStateException}.
   */
  @Override
  public void close() {
    models.close();
  }
}
