package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import newsanalyzer.annotate.event.ArgumentLinker;
import newsanalyzer.annotate.event.Causes;
import newsanalyzer.annotate.event.Clause;
import newsanalyzer.annotate.event.MentionEnds;
import newsanalyzer.annotate.event.PhraseEnds;
import newsanalyzer.annotate.event.RoleTable;
import newsanalyzer.annotate.lemma.Lemmatizer;
import newsanalyzer.model.Argument;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Participant;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Makes mentions of events of triggers: with the participants, place and time that the tagger
 * found, or, if it doesn't look for them, with the names of the trigger's clause as participants
 * and place, by their position, and a date of its sentence as time.
 *
 * <p>Where position tells too little, a name is left out; participants that have no name, such as
 * {@code the gunmen}, aren't found by it. A named event has the participants, place and time of the
 * trigger in its name; without one, those by position. What is told of a cause goes for its effect,
 * too ({@link Causes}). Nothing is looked for in other sentences, and which mentions are of one
 * event isn't asked.
 *
 * <p>Holds no state that changes, so one instance serves all threads.
 */
public final class EventAssembler {

  /**
   * How far after its trigger a date may stand, in words. In the news annotation's training part,
   * with no other trigger or clause's end between, 88 % of the first 4 words' and 81 % of the next
   * 6 words' dates are the time of the event, and 55 % of those behind.
   */
  private static final int DATE_AFTER = 10;

  /** The same before the trigger: 70 % of the dates within 4 words, 24 % of those in the next 6. */
  private static final int DATE_BEFORE = 4;

  private final RoleTable roles = new RoleTable();
  private final Lemmatizer lemmatizer = new Lemmatizer();

  /**
   * Returns the mentions in text order: one for each trigger, and one for each name of an event,
   * which takes in the triggers within it.
   *
   * @param names of all types, without overlaps, in any order
   * @param entityIds ids of the entities that names, descriptions and pronouns refer to, by their
   *     spans
   * @param geos where places are, by their ids
   */
  public List<EventMention> assemble(
      String text,
      List<Sentence> sentences,
      List<Trigger> triggers,
      List<Name> names,
      Map<Span, String> entityIds,
      Map<String, Geo> geos,
      List<DateExpression> dates) {
    Set<String> cities = new HashSet<>();
    geos.forEach(
        (id, geo) -> {
          if (geo.type() == PlaceType.CITY) {
            cities.add(id);
          }
        });
    Map<Integer, List<Happening>> happenings = bySentence(happenings(text, triggers, names));
    Map<Integer, List<Name>> actors = new HashMap<>();
    names.stream()
        .filter(name -> name.type().namesEntity())
        .sorted(Comparator.comparing(Name::span))
        .forEach(n -> actors.computeIfAbsent(n.sentence(), s -> new ArrayList<>()).add(n));
    Map<Integer, List<DateExpression>> datesOf = new HashMap<>();
    dates.forEach(d -> datesOf.computeIfAbsent(d.sentence(), s -> new ArrayList<>()).add(d));
    MentionEnds mentionEnds = new MentionEnds(entityIds);
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Happening> ofSentence = happenings.getOrDefault(i, List.of());
      if (!ofSentence.isEmpty()) {
        Context context =
            new Context(
                text,
                sentences.get(i),
                ofSentence,
                actors.getOrDefault(i, List.of()),
                datesOf.getOrDefault(i, List.of()),
                cities);
        List<EventMention> told = new ArrayList<>();
        for (int index = 0; index < ofSentence.size(); index++) {
          told.add(mention(index, context, entityIds, mentionEnds));
        }
        mentions.addAll(Causes.shareCircumstances(told));
      }
    }
    return mentions;
  }

  /** A trigger, or a named event with the type of the trigger within its name. */
  private record Happening(
      @Nullable EventType type,
      @Nullable String name,
      @Nullable Factuality factuality,
      @Nullable List<Argument> arguments,
      Span span,
      @Nullable String lemma,
      boolean isNoun,
      int sentence,
      double confidence) {}

  private List<Happening> happenings(String text, List<Trigger> triggers, List<Name> names) {
    List<Name> named =
        names.stream()
            .filter(name -> name.type() == NameType.EVENT)
            .sorted(Comparator.comparing(Name::span))
            .toList();
    Map<Integer, Trigger> byStart = new HashMap<>();
    triggers.forEach(trigger -> byStart.put(trigger.span().start(), trigger));
    List<Happening> happenings = new ArrayList<>();
    for (Name name : named) {
      @Nullable EventType type = null;
      @Nullable Factuality factuality = null;
      @Nullable List<Argument> arguments = null;
      for (int i = name.span().start(); i < name.span().end(); i++) {
        Trigger within = byStart.remove(i);
        type = within == null ? type : within.type();
        factuality = within == null ? factuality : within.factuality();
        arguments = within == null ? arguments : within.arguments();
      }
      String words = name.span().of(text).replaceAll("\\s+", " ");
      happenings.add(
          new Happening(
              type,
              words,
              factuality,
              arguments,
              name.span(),
              null,
              true,
              name.sentence(),
              name.confidence()));
    }
    for (Trigger trigger : byStart.values()) {
      List<Argument> found = trigger.arguments();
      happenings.add(
          new Happening(
              trigger.type(),
              null,
              trigger.factuality(),
              found == null ? null : PhraseEnds.trimmed(found, text),
              trigger.span(),
              lemma(trigger, text),
              trigger.partOfSpeech() == PartOfSpeech.NOUN,
              trigger.sentence(),
              trigger.confidence()));
    }
    return happenings;
  }

  private @Nullable String lemma(Trigger trigger, String text) {
    return trigger.partOfSpeech() == null
        ? null
        : lemmatizer.lemma(trigger.span().of(text), trigger.partOfSpeech());
  }

  private static Map<Integer, List<Happening>> bySentence(List<Happening> happenings) {
    Map<Integer, List<Happening>> ofSentences = new HashMap<>();
    happenings.stream()
        .sorted(Comparator.comparing(Happening::span))
        .forEach(h -> ofSentences.computeIfAbsent(h.sentence, s -> new ArrayList<>()).add(h));
    return ofSentences;
  }

  /**
   * A sentence with what stands in it, in text order; dates by their start.
   *
   * @param cities ids of the article's
   */
  private record Context(
      Clause clause,
      List<Happening> happenings,
      List<Name> actors,
      NavigableMap<Integer, DateExpression> dates,
      Set<String> cities) {

    Context(
        String text,
        Sentence sentence,
        List<Happening> happenings,
        List<Name> actors,
        List<DateExpression> dates,
        Set<String> cities) {
      this(
          new Clause(text, sentence, actors.stream().map(Name::span).toList()),
          happenings,
          actors,
          new TreeMap<>(),
          cities);
      for (DateExpression date : dates) {
        if (date.type() == DateType.DATE || date.type() == DateType.TIME) {
          this.dates.put(date.span().start(), date);
        }
      }
    }
  }

  /** Who takes part in an event, where and when. */
  private record Circumstances(
      List<Participant> participants, @Nullable EventPlace place, @Nullable EventTime time) {}

  private EventMention mention(
      int index, Context context, Map<Span, String> entityIds, MentionEnds mentions) {
    Happening happening = context.happenings.get(index);
    Circumstances circumstances =
        happening.arguments == null
            ? byPosition(index, context, entityIds)
            : asFound(happening, happening.arguments, context, entityIds, mentions);
    return new EventMention(
        happening.type,
        happening.name,
        happening.factuality,
        happening.span,
        happening.lemma,
        happening.sentence,
        circumstances.participants,
        circumstances.place,
        circumstances.time,
        null,
        happening.confidence);
  }

  private static Circumstances asFound(
      Happening happening,
      List<Argument> arguments,
      Context context,
      Map<Span, String> entityIds,
      MentionEnds mentions) {
    ArgumentLinker linker =
        new ArgumentLinker(
            context.clause, context.actors, entityIds, mentions, context.dates.values());
    List<Participant> participants = linker.participants(arguments);
    @Nullable EventPlace place = linker.place(arguments);
    if (place == null && happening.isNoun) {
      place = cityBefore(happening.span, context, entityIds, participants);
    }
    return new Circumstances(participants, place, linker.time(arguments));
  }

  /** {@code the [*Cairo*] talks}; but {@code the [US] talks}, as a country may well take part. */
  private static @Nullable EventPlace cityBefore(
      Span noun, Context context, Map<Span, String> entityIds, List<Participant> participants) {
    for (Name name : context.actors) {
      @Nullable String id = entityIds.get(name.span());
      if (name.type() == NameType.PLACE
          && id != null
          && context.cities.contains(id)
          && name.span().end() < noun.start()
          && context.clause.wordsBetween(name.span(), noun) == 0
          && participants.stream().noneMatch(p -> p.span().overlaps(name.span()))) {
        return new EventPlace(name.span(), id);
      }
    }
    return null;
  }

  private Circumstances byPosition(int index, Context context, Map<Span, String> entityIds) {
    Happening happening = context.happenings.get(index);
    List<Participant> participants = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    @Nullable Name place = null;
    Map<Integer, String> positions = context.clause.positions(happening.span);
    for (Map.Entry<Integer, String> position : positions.entrySet()) {
      Name name = context.actors.get(position.getKey());
      String role = roles.role(happening.type, position.getValue(), name.type() == NameType.PLACE);
      if (role.equals("place")) {
        place = nearer(happening.span, place, name);
      } else if (!role.equals("none")) {
        Role part = Role.valueOf(role.toUpperCase(Locale.ROOT));
        @Nullable String entityId = entityIds.get(name.span());
        if (entityId == null || taken.add(part + " " + entityId)) {
          participants.add(new Participant(part, entityId, name.span()));
        }
      }
    }
    return new Circumstances(
        participants,
        place == null
            ? null
            : new EventPlace(
                context.clause.withPreposition(place.span()), entityIds.get(place.span())),
        time(index, context));
  }

  private static Name nearer(Span trigger, @Nullable Name one, Name other) {
    return one == null || distance(trigger, other.span()) < distance(trigger, one.span())
        ? other
        : one;
  }

  private static int distance(Span one, Span other) {
    return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
  }

  /** The first date after the trigger, or else the last before it, with no trigger between. */
  private static @Nullable EventTime time(int index, Context context) {
    Span trigger = context.happenings.get(index).span;
    int next =
        index + 1 < context.happenings.size()
            ? context.happenings.get(index + 1).span.start()
            : Integer.MAX_VALUE;
    int previous = index > 0 ? context.happenings.get(index - 1).span.end() : 0;
    Map.@Nullable Entry<Integer, DateExpression> after = context.dates.ceilingEntry(trigger.end());
    if (after != null
        && after.getKey() < next
        && context.clause.wordsBetween(trigger, after.getValue().span()) <= DATE_AFTER) {
      return time(after.getValue(), context);
    }
    Map.@Nullable Entry<Integer, DateExpression> before = context.dates.lowerEntry(trigger.start());
    if (before != null
        && before.getKey() >= previous
        && context.clause.wordsBetween(before.getValue().span(), trigger) <= DATE_BEFORE) {
      return time(before.getValue(), context);
    }
    return null;
  }

  private static EventTime time(DateExpression date, Context context) {
    return new EventTime(context.clause.withPreposition(date.span()), date.id());
  }
}
