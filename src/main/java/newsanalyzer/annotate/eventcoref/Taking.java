package newsanalyzer.annotate.eventcoref;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a mention's event, by what can be compared: entities' ids, and of words for no
 * known entity the head word.
 *
 * @param agents who does it, or is on the other side
 * @param patients whom or what it is done to
 * @param all of all roles, and the place
 * @param place the place's id, or else its head word; null if none is said
 * @param numbers what is counted among the participants: {@code 12} of {@code 12 people}
 * @param people those patients that are persons with a name
 * @param isOther whether a participant is said to be another than before: {@code another car bomb}
 */
record Taking(
    Set<String> agents,
    Set<String> patients,
    Set<String> all,
    @Nullable String place,
    Set<String> numbers,
    Set<String> people,
    boolean isOther) {

  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}'’,.-]+|(?=,)");

  static Taking of(String text, EventMention mention) {
    Set<String> agents = new HashSet<>();
    Set<String> patients = new HashSet<>();
    Set<String> all = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    Set<String> people = new HashSet<>();
    boolean other = false;
    for (Participant participant : mention.participants()) {
      List<String> words = words(text, participant.span());
      words.stream().filter(Taking::isNumber).forEach(numbers::add);
      other |= !words.isEmpty() && Wording.WORDS.contains("another", words.get(0));
      if (participant.role() == Role.PATIENT && isPerson(participant)) {
        people.add(participant.entityId());
      }
      String who = participant.entityId() == null ? head(words) : participant.entityId();
      if (who != null) {
        all.add(who);
        switch (participant.role()) {
          case AGENT, WITH -> agents.add(who);
          case PATIENT -> patients.add(who);
          case TOPIC, INSTRUMENT -> {}
        }
      }
    }
    @Nullable String place = null;
    if (mention.place() != null) {
      @Nullable String id = mention.place().placeId();
      place = id == null ? head(words(text, mention.place().span())) : id;
    }
    if (place != null) {
      all.add(place);
    }
    return new Taking(agents, patients, all, place, numbers, people, other);
  }

  private static List<String> words(String text, Span span) {
    return List.of(APART.split(span.of(text).toLowerCase(Locale.ROOT)));
  }

  private static boolean isPerson(Participant participant) {
    return participant.entityId() != null && participant.entityId().startsWith("p");
  }

  private static boolean isNumber(String word) {
    return Wording.WORDS.contains("number", word)
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  /** The last word before the first preposition that has a word before it; null of pronouns. */
  private static @Nullable String head(List<String> words) {
    @Nullable String head = null;
    for (String word : words) {
      if (word.isEmpty() || Wording.WORDS.contains("preposition", word)) {
        if (head != null) {
          break;
        }
      } else {
        head = word;
      }
    }
    return head == null || Wording.WORDS.contains("pronoun", head) ? null : head;
  }

  /** Whether both happen to people, and to others or to another number of them. */
  boolean isOfOthersThan(Taking other) {
    return differ(numbers, other.numbers) || differ(people, other.people);
  }

  static boolean share(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  /** Whether both are known and none is the same. */
  static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }
}
