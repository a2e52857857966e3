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
      @Nullable String id = participant(argument.span());
      if (id == null || taken.add(role + " " + id)) {
        participants.add(new Participant(role, id, argument.span()));
      }
    }
    return participants;
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

  /** When; the likelier if two were found. */
  public @Nullable EventTime time(List<Argument> arguments) {
    Argument likeliest = likeliest(arguments, ArgumentRole.TIME);
    if (likeliest == null) {
      return null;
    }
    Span span = likeliest.span();
    @Nullable String id =
        dates.stream()
            .filter(date -> date.span().overlaps(span))
            .findFirst()
            .map(DateExpression::id)
            .orElse(null);
    return new EventTime(span, id);
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
    List<Span> phrases = clause.phrases(span);
    @Nullable String meant = phrases.isEmpty() ? null : mentions.entityId(phrases.get(0));
    if (meant != null) {
      return meant;
    }
    for (Span phrase : phrases) {
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
