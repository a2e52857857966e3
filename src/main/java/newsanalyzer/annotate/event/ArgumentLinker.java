package newsanalyzer.annotate.event;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says which entities and dates the words mean that a tagger found to take part in an event.
 *
 * <p>Made for one sentence; doesn't change the words.
 */
public final class ArgumentLinker {

  private final Clause clause;
  private final List<Name> names;
  private final Map<Span, String> entityIds;
  private final MentionEnds mentions;
  private final Collection<DateExpression> dates;

  /**
   * A linker for a sentence.
   *
   * @param names the names of entities in it, in text order
   * @param entityIds ids of the entities that names refer to, by the names' spans
   * @param mentions the mentions of the article's entities, by name or not
   * @param dates its dates and times, in text order
   */
  public ArgumentLinker(
      Clause clause,
      List<Name> names,
      Map<Span, String> entityIds,
      MentionEnds mentions,
      Collection<DateExpression> dates) {
    this.clause = clause;
    this.names = names;
    this.entityIds = entityIds;
    this.mentions = mentions;
    this.dates = dates;
  }

  /** Who takes part, each entity once in a role. */
  public List<Participant> participants(List<Argument> arguments) {
    List<Participant> participants = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Argument argument : arguments) {
      if (argument.role() == ArgumentRole.PLACE || argument.role() == ArgumentRole.TIME) {
        continue;
      }
      Role role = Role.valueOf(argument.role().name());
      boolean mayBeList = role != Role.TOPIC && role != Role.INSTRUMENT;
      for (Span span : mayBeList ? listed(argument.span()) : List.of(argument.span())) {
        @Nullable String id = participant(span);
        if (id == null || taken.add(role + " " + id)) {
          participants.add(new Participant(role, id, span));
        }
      }
    }
    return participants;
  }

  /**
   * The members of a list, if each is somebody who is known: {@code [*officials from France*],
   * [*Spain*] and [*Ann Lee*]}; else the whole: {@code [*Indian and Pakistani teams*]}, {@code
   * [*Lee and two others*]}, {@code [*firms in Bergen and Oslo*]}, {@code [*Lee, a doctor from
   * Lyon*]}.
   */
  private List<Span> listed(Span span) {
    List<Span> listed = new ArrayList<>();
    @Nullable String last = null;
    for (Span member : clause.members(span)) {
      boolean explains = last != null && clause.startsWithDeterminer(member);
      @Nullable String id = explains ? headId(member) : participant(member);
      boolean isOfPlaces = last != null && clause.isInPlace(listed.get(listed.size() - 1));
      if (id == null || isOfPlaces) {
        return List.of(span);
      }
      if (id.equals(last)) { // an apposition
        int before = listed.size() - 1;
        listed.set(before, new Span(listed.get(before).start(), member.end()));
      } else {
        listed.add(member);
      }
      last = id;
    }
    return listed.size() == 1 || isOfGroups(listed) ? List.of(span) : listed;
  }

  /** Whether the last of them has the noun that the others' adjectives go with. */
  private boolean isOfGroups(List<Span> members) {
    Set<Integer> ends = new HashSet<>();
    members.forEach(member -> ends.add(member.end()));
    int last = members.get(members.size() - 1).end();
    return names.stream().noneMatch(name -> name.span().end() == last)
        && names.stream()
            .anyMatch(n -> n.type() == NameType.GROUP && ends.contains(n.span().end()));
  }

  /** Where; the likelier if two were found. */
  public @Nullable EventPlace place(List<Argument> arguments) {
    Argument likeliest = likeliest(arguments, ArgumentRole.PLACE);
    if (likeliest == null) {
      return null;
    }
    Name place = place(likeliest.span());
    return new EventPlace(likeliest.span(), place == null ? null : entityIds.get(place.span()));
  }

  /**
   * When; the likelier if two were found. With the date that it lasts to, if that follows: {@code
   * on [*Thursday* and continued until *Sunday*]}.
   */
  public @Nullable EventTime time(List<Argument> arguments) {
    Argument likeliest = likeliest(arguments, ArgumentRole.TIME);
    if (likeliest == null) {
      return null;
    }
    Span span = likeliest.span();
    @Nullable DateExpression begin = null;
    for (DateExpression date : dates) {
      if (begin == null && date.span().overlaps(span)) {
        begin = date;
      } else if (begin != null && clause.isUntil(begin.span(), date.span())) {
        Span whole = new Span(span.start(), Math.max(span.end(), date.span().end()));
        return new EventTime(whole, begin.id(), date.id(), false);
      }
    }
    return new EventTime(span, begin == null ? null : begin.id());
  }

  private static @Nullable Argument likeliest(List<Argument> arguments, ArgumentRole role) {
    return arguments.stream()
        .filter(argument -> argument.role() == role)
        .max(comparingDouble(Argument::confidence))
        .orElse(null);
  }

  /**
   * What the first phrase's head refers to, in {@code [*a US official*] in Cairo}, or else the last
   * name of the first phrase that has one: {@code [*Israeli* troops] in [Gaza]}, {@code [officials]
   * from the [*US*]}.
   */
  private @Nullable String participant(Span span) {
    @Nullable String meant = headId(span);
    if (meant != null) {
      return meant;
    }
    for (Span phrase : clause.phrases(span)) {
      Name last = null;
      for (Name name : names) {
        last = phrase.contains(name.span()) ? name : last;
      }
      if (last != null) {
        return entityIds.get(last.span());
      }
    }
    return null;
  }

  private @Nullable String headId(Span span) {
    List<Span> phrases = clause.phrases(span);
    return phrases.isEmpty() ? null : mentions.entityId(phrases.get(0));
  }

  /**
   * The name of a place at the end of a phrase, the first such: {@code outside the [U.S. mission]
   * in [*Havana*]}.
   */
  private @Nullable Name place(Span span) {
    for (Span phrase : clause.phrases(span)) {
      for (Name name : names) {
        if (name.type() == NameType.PLACE
            && phrase.contains(name.span())
            && phrase.end() == name.span().end()) {
          return name;
        }
      }
    }
    return null;
  }
}
