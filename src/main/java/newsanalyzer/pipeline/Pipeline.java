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
import newsanalyzer.annotate.AttendanceFinder;
import newsanalyzer.annotate.CircumstanceInferrer;
import newsanalyzer.annotate.DateResolver;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.annotate.EventAssembler;
import newsanalyzer.annotate.EventGrouper;
import newsanalyzer.annotate.EventOrderFinder;
import newsanalyzer.annotate.EventSourcer;
import newsanalyzer.annotate.FirstPersonLinker;
import newsanalyzer.annotate.FocusFinder;
import newsanalyzer.annotate.FrontMatterFinder;
import newsanalyzer.annotate.HeadlineNameFilter;
import newsanalyzer.annotate.KeySentenceFinder;
import newsanalyzer.annotate.KeywordFinder;
import newsanalyzer.annotate.LanguageGuesser;
import newsanalyzer.annotate.MainEventFinder;
import newsanalyzer.annotate.NameRuler;
import newsanalyzer.annotate.NameSettler;
import newsanalyzer.annotate.PlaceResolver;
import newsanalyzer.annotate.QuoteFinder;
import newsanalyzer.annotate.ReferenceLinker;
import newsanalyzer.annotate.RoleFinder;
import newsanalyzer.annotate.SalienceScorer;
import newsanalyzer.annotate.SpeakerResolver;
import newsanalyzer.annotate.StoryFinder;
import newsanalyzer.annotate.StrayNameFilter;
import newsanalyzer.annotate.StrayTriggerFilter;
import newsanalyzer.annotate.TimelineBuilder;
import newsanalyzer.annotate.event.Lead;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Document;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Focus;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Name;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Processing;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Story;
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

  private static final String VERSION = readVersion();

  private final Settings settings;
  private final Models models;
  private final NameRuler nameRuler;
  private final FrontMatterFinder frontMatterFinder = new FrontMatterFinder();
  private final StrayNameFilter strayNameFilter = new StrayNameFilter();
  private final StrayTriggerFilter strayTriggerFilter = new StrayTriggerFilter();
  private final AttendanceFinder attendanceFinder = new AttendanceFinder();
  private final HeadlineNameFilter headlineNameFilter = new HeadlineNameFilter();
  private final LanguageGuesser languageGuesser = new LanguageGuesser();
  private final EntityGrouper entityGrouper = new EntityGrouper();
  private final SalienceScorer salienceScorer = new SalienceScorer();
  private final DateResolver dateResolver = new DateResolver();
  private final AmountParser amountParser = new AmountParser();
  private final EventAssembler eventAssembler = new EventAssembler();
  private final EventSourcer eventSourcer = new EventSourcer();
  private final EventGrouper eventGrouper = new EventGrouper();
  private final CircumstanceInferrer circumstanceInferrer = new CircumstanceInferrer();
  private final MainEventFinder mainEventFinder = new MainEventFinder();
  private final StoryFinder storyFinder = new StoryFinder();
  private final TimelineBuilder timelineBuilder = new TimelineBuilder();
  private final EventOrderFinder eventOrderFinder = new EventOrderFinder();
  private final NameSettler nameSettler = new NameSettler();
  private final ReferenceLinker referenceLinker = new ReferenceLinker();
  private final RoleFinder roleFinder = new RoleFinder();
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final SpeakerResolver speakerResolver = new SpeakerResolver();
  private final FirstPersonLinker firstPersonLinker = new FirstPersonLinker();
  private final PlaceResolver placeResolver = new PlaceResolver();
  private final FocusFinder focusFinder = new FocusFinder();
  private final KeySentenceFinder keySentenceFinder = new KeySentenceFinder();
  private final KeywordFinder keywordFinder = new KeywordFinder();

  private Pipeline(Settings settings, Models models) {
    this.settings = settings;
    this.models = models;
    this.nameRuler = new NameRuler(settings.names());
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
    FrontMatter front = frontMatterFinder.find(text, paragraphs, document.metadata().headline());
    Furniture furniture = new Furniture(front);
    List<Sentence> sentences =
        models.splitter().split(text, furniture.withDatelineApart(paragraphs));
    String language = languageGuesser.guess(text);
    Published published = Published.of(document, front.dateline(), dateResolver);

    String normalized = TextNormalizer.normalize(text);
    Threshold threshold = new Threshold(settings);
    Findings found = models.find(normalized, sentences);
    List<Name> likely =
        threshold.names(strayNameFilter.filter(text, furniture.names(found.names(), sentences)));
    List<Name> settled =
        nameSettler.settle(text, sentences, withoutFeignedNames(text, front, likely));
    List<Name> names = nameRuler.names(text, sentences, settled);
    List<UserName> userNames = threshold.userNames(userNames(normalized, sentences));
    List<Trigger> triggers =
        threshold.triggers(
            attendanceFinder.find(
                text,
                sentences,
                found.partsOfSpeech(),
                names,
                strayTriggerFilter.filter(
                    text, sentences, furniture.triggers(found.triggers()), names)),
            Lead.end(sentences, front));
    List<Phrase> titles = threshold.phrases(furniture.phrases(found.titles()));

    Entities named =
        Entities.group(entityGrouper, text, names, userNames)
            .withRulings(nameRuler, text)
            .withReferences(referenceLinker, text, sentences, titles);
    List<Quote> said =
        settings.has(Layer.QUOTES)
            ? threshold.quotes(quoteFinder.find(text, paragraphs, sentences, found.attributions()))
            : List.of();
    Speakers speakers =
        Speakers.of(speakerResolver, firstPersonLinker, text, sentences, named, said);
    Entities speaking =
        speakers.entities().withSalience(salienceScorer, sentences, front.headline());
    RoleFinder.Found roles =
        roleFinder.find(
            text,
            sentences,
            titles,
            speaking.of(Layer.PEOPLE),
            speaking.of(Layer.ORGANIZATIONS),
            speaking.of(Layer.PLACES));
    Map<String, Geo> geos =
        settings.has(Layer.PLACES)
            ? placeResolver.resolve(
                text, front.dateline(), speaking.of(Layer.PLACES), speaking.of(Layer.GROUPS))
            : Map.of();
    Entities all = speaking.withRoles(roles.roles()).withGeos(geos).withDateline(front.dateline());
    Entities entities = all.only(settings.layers());
    Map<Span, String> ids = entities.ids();
    boolean needsDates = settings.has(Layer.DATES) || settings.has(Layer.EVENTS);
    List<DateExpression> dates =
        needsDates ? dateResolver.resolve(text, sentences, names, published.date()) : List.of();
    List<Quote> quotes = entities.said(speakers.quotes());
    List<EventMention> happenings =
        settings.has(Layer.EVENTS)
            ? eventSourcer.source(
                eventAssembler.assemble(text, sentences, triggers, names, ids, geos, dates), quotes)
            : List.of();
    List<Event> grouped = eventGrouper.group(text, sentences, happenings, dates, geos);
    List<Event> placed = circumstanceInferrer.infer(sentences, grouped, dates);
    List<Event> events =
        threshold.events(mainEventFinder.mark(text, sentences, front, placed, entities.salience()));
    Article article =
        article(document, front, published, language, ids, wordCount(text, sentences));
    Story story =
        storyFinder.find(text, sentences, front, events, dates, quotes, article.datelinePlaceId());
    return new Analysis(
        document,
        article,
        sentences,
        entities.of(Layer.PEOPLE),
        entities.of(Layer.ORGANIZATIONS),
        entities.of(Layer.PLACES),
        entities.of(Layer.GROUPS),
        entities.of(Layer.WORKS),
        entities.of(Layer.PRODUCTS),
        entities.of(Layer.ENTITIES),
        settings.has(Layer.DATES) ? dates : List.of(),
        settings.has(Layer.AMOUNTS) ? amountParser.parse(text, names) : List.of(),
        settings.has(Layer.DATES) ? events : events.stream().map(Event::withoutDateId).toList(),
        settings.has(Layer.DATES) ? story : story.withoutDateId(),
        timelineBuilder.build(events, dates),
        eventOrderFinder.find(text, sentences, events),
        quotes,
        settings.has(Layer.RELATIONS) ? entities.related(roles.relations()) : List.of(),
        focus(front.dateline(), geos, all),
        settings.has(Layer.KEY_SENTENCES)
            ? keySentenceFinder.find(text, sentences, front, settings.keySentences())
            : List.of(),
        settings.has(Layer.KEYWORDS)
            ? keywordFinder.find(
                text, sentences, found.partsOfSpeech(), front, names, settings.keywords())
            : List.of(),
        new Processing(VERSION, models.used(), threshold.hidden(), warnings(document, language)));
  }

  private Focus focus(@Nullable Dateline dateline, Map<String, Geo> geos, Entities entities) {
    return settings.has(Layer.PLACES)
        ? focusFinder.find(
            dateline == null ? null : dateline.place(),
            entities.of(Layer.PLACES),
            geos,
            entities.of(Layer.GROUPS))
        : Focus.NONE;
  }

  private List<Name> withoutFeignedNames(String text, FrontMatter front, List<Name> names) {
    return front.headline() == null
        ? names
        : headlineNameFilter.filter(text, front.headline(), names);
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
    Metadata metadata = document.metadata();
    String headline =
        metadata.headline() != null || front.headline() == null
            ? metadata.headline()
            : front.headline().of(text);
    return new Article(
        headline,
        metadata.byline().isEmpty()
            ? front.byline().stream().map(span -> span.of(text)).toList()
            : metadata.byline(),
        metadata.publisher(),
        metadata.canonicalUrl(),
        dateline,
        dateline == null || dateline.place() == null ? null : ids.get(dateline.place()),
        published.date(),
        published.from(),
        language == null ? declaredLanguage(metadata) : language,
        wordCount);
  }

  /** {@code en} of {@code en-GB}; a language without a code of two letters has none here. */
  private static @Nullable String declaredLanguage(Metadata metadata) {
    String tag = metadata.inLanguage();
    String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
    return language.length() == 2 ? language : null;
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
