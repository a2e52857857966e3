package newsanalyzer.accuracy;

import static newsanalyzer.corpora.LabelLayer.FACTUALITY;
import static newsanalyzer.corpora.LabelLayer.NAMES;
import static newsanalyzer.corpora.LabelLayer.TRIGGERS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.Document;
import newsanalyzer.model.Entity;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Source;
import newsanalyzer.model.Span;
import newsanalyzer.pipeline.Pipeline;
import newsanalyzer.pipeline.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the whole program tells events from raw text, of all that it finds and of what it prints
 * by default, from a confidence of 0.5 on: triggers, their types and whether they happened;
 * arguments, of the annotated triggers that were found; and whether participants have the id of the
 * entity that they name.
 */
@Tag("accuracy")
class ProgramEventAccuracyTest {

  private static final Set<NameType> ENTITIES =
      EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.GROUP);

  /** Behind these a noun phrase has its complements, or a list its next. */
  private static final Pattern HEAD_ENDS =
      Pattern.compile(
          "\\s?,|\\s(?:of|in|from|for|at|to|on|by|with|and|who|that|which|labelled)\\s");

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  /** A word that names an event, with what the corpus and the program say of it. */
  private record Pair(Label annotated, EventMention found) {}

  /** Words in a role. */
  private record Said(ArgumentRole role, Span span) {}

  @ParameterizedTest
  @CsvSource({"dev, 0", "test, 0", "dev, 0.5", "test, 0.5"})
  void tellsEvents(String split, double leastConfidence) throws IOException {
    try (Pipeline pipeline =
        Pipeline.open(new Settings(EnumSet.allOf(Layer.class), leastConfidence, List.of()))) {
      measure(
          pipeline, split, " newsevents %s, program, from %s".formatted(split, leastConfidence));
    }
  }

  private static void measure(Pipeline pipeline, String split, String set) {
    Score triggers = Score.NONE;
    Score typed = Score.NONE;
    Score factuality = Score.NONE;
    Score arguments = Score.NONE;
    Score linked = Score.NONE;
    for (AnnotatedText text : AnnotatedText.of(NewsEvents.sentences(split), " ")) {
      Analysis analysis = pipeline.analyze(document(text.text()));
      List<EventMention> found =
          analysis.events().stream().flatMap(event -> event.mentions().stream()).toList();
      List<Label> annotated = text.labels(TRIGGERS);
      List<Pair> pairs = pairs(annotated, found);
      int right = (int) pairs.stream().filter(ProgramEventAccuracyTest::isTyped).count();
      triggers = triggers.plus(new Score(pairs.size(), found.size(), annotated.size()));
      typed = typed.plus(new Score(right, found.size(), annotated.size()));
      Map<Span, String> statuses = new HashMap<>();
      text.labels(FACTUALITY).forEach(label -> statuses.put(label.span(), label.label()));
      Links links = new Links(text, analysis);
      for (Pair pair : pairs) {
        if (isTyped(pair)) {
          String status = statuses.get(pair.annotated.span());
          boolean same = String.valueOf(pair.found.factuality()).equals(status);
          factuality = factuality.plus(new Score(same ? 1 : 0, 1, 1));
        }
        List<Said> said =
            text.arguments().stream()
                .filter(argument -> argument.trigger().equals(pair.annotated.span()))
                .map(argument -> new Said(argument.role(), argument.span()))
                .toList();
        arguments =
            arguments.plus(Overlaps.score(said(pair.found), said, ProgramEventAccuracyTest::same));
        linked = linked.plus(links.score(pair.found, said));
      }
    }
    Floors.check("triggers" + set, triggers);
    Floors.check("triggers typed" + set, typed);
    Floors.check("factuality" + set, factuality);
    Floors.check("arguments overlapping" + set, arguments);
    Floors.check("participants linked" + set, linked);
  }

  private static boolean same(Said found, Said annotated) {
    return found.role == annotated.role && found.span.overlaps(annotated.span);
  }

  private static boolean isTyped(Pair pair) {
    return pair.found.type() != null && pair.found.type().name().equals(pair.annotated.label());
  }

  private static Document document(String text) {
    return new Document(
        new Source("a.txt", "UTF-8", "text/plain", "0".repeat(64)), Metadata.NONE, text, List.of());
  }

  /** A named event is annotated at the last word of its name. */
  private static List<Pair> pairs(List<Label> annotated, List<EventMention> found) {
    Map<Integer, EventMention> byEnd = new HashMap<>();
    found.forEach(mention -> byEnd.put(mention.trigger().end(), mention));
    List<Pair> pairs = new ArrayList<>();
    for (Label label : annotated) {
      EventMention mention = byEnd.get(label.span().end());
      if (mention != null) {
        pairs.add(new Pair(label, mention));
      }
    }
    return pairs;
  }

  private static List<Said> said(EventMention mention) {
    List<Said> said = new ArrayList<>();
    for (Participant participant : mention.participants()) {
      said.add(new Said(ArgumentRole.valueOf(participant.role().name()), participant.span()));
    }
    if (mention.place() != null && !mention.place().inferred()) {
      said.add(new Said(ArgumentRole.PLACE, mention.place().span()));
    }
    if (mention.time() != null && !mention.time().inferred()) {
      said.add(new Said(ArgumentRole.TIME, mention.time().span()));
    }
    return said;
  }

  /** Whether participants whose head is an annotated name have the id of the entity named there. */
  private static final class Links {

    private final String text;
    private final List<Span> names;
    private final Map<String, Entity> entities = new HashMap<>();

    Links(AnnotatedText annotated, Analysis analysis) {
      text = annotated.text();
      names =
          annotated.labels(NAMES).stream()
              .filter(label -> ENTITIES.contains(NameType.valueOf(label.label())))
              .map(Label::span)
              .toList();
      Stream.of(analysis.people(), analysis.organizations(), analysis.places(), analysis.groups())
          .flatMap(List::stream)
          .forEach(entity -> entities.put(entity.id(), entity));
    }

    Score score(EventMention found, List<Said> annotated) {
      int right = 0;
      int all = 0;
      for (Participant participant : found.participants()) {
        ArgumentRole role = ArgumentRole.valueOf(participant.role().name());
        Said said = new Said(role, participant.span());
        @Nullable Span name =
            annotated.stream()
                .filter(each -> same(said, each))
                .map(each -> headName(each.span.contains(said.span) ? said.span : each.span))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (name != null) {
          all++;
          right += names(participant.entityId(), name) ? 1 : 0;
        }
      }
      return new Score(right, all, all);
    }

    /**
     * {@code Foreign Minister [Lee]}, {@code [Lee], a doctor from Lyon}; not {@code troops in
     * Mali}.
     */
    private @Nullable Span headName(Span phrase) {
      Matcher end = HEAD_ENDS.matcher(text).region(phrase.start(), phrase.end());
      int headEnd = end.find() ? end.start() : phrase.end();
      return names.stream()
          .filter(name -> phrase.contains(name) && name.end() == headEnd)
          .findFirst()
          .orElse(null);
    }

    private boolean names(@Nullable String id, Span name) {
      Entity entity = id == null ? null : entities.get(id);
      return entity != null
          && entity.mentions().stream().anyMatch(mention -> mention.span().overlaps(name));
    }
  }
}
