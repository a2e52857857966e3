package newsanalyzer.annotate;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.Name;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes part in what a noun names, where a verb says no more than that: {@code the
 * [talks], which began on Monday, involved [*officials from France and Spain*]}. Taggers that learn
 * from whole events seldom see such verbs, and are unsure of them.
 *
 * <p>Adds to the arguments of taggers that look for them; holds no state that changes, so one
 * instance serves all threads.
 */
public final class AttendanceFinder {

  /** Estimated: so many of those read in the Groningen Meaning Bank were right. */
  private static final double CONFIDENCE = 0.9;

  /** How many words an aside, or what stands between noun and verb, may have. */
  private static final int LONGEST_ASIDE = 15;

  private static final int LONGEST_PHRASE = 8;

  private static final WordLists WORDS =
      WordLists.read(AttendanceFinder.class, "attendance.txt", " ");

  private static final Set<PartOfSpeech> IN_PHRASE =
      EnumSet.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.PART,
          PartOfSpeech.CCONJ);

  /** What a noun is explained by within its phrase. */
  private static final Set<String> LINKS = Set.of("of", "from", ",", "as", "well", "along", "with");

  /**
   * The triggers, in their order, with those that take part.
   *
   * @param partsOfSpeech of each sentence's tokens; empty if they aren't known
   * @param names the article's, in any order
   */
  public List<Trigger> find(
      String text,
      List<Sentence> sentences,
      List<List<PartOfSpeech>> partsOfSpeech,
      List<Name> names,
      List<Trigger> triggers) {
    if (partsOfSpeech.isEmpty()) {
      return triggers;
    }
    Map<Integer, Reading> readings = new HashMap<>();
    List<Trigger> found = new ArrayList<>();
    for (Trigger trigger : triggers) {
      @Nullable List<Argument> arguments = trigger.arguments();
      @Nullable Span attending =
          arguments != null && trigger.partOfSpeech() == PartOfSpeech.NOUN
              ? readings
                  .computeIfAbsent(
                      trigger.sentence(),
                      i -> new Reading(text, sentences.get(i), partsOfSpeech.get(i)))
                  .attending(trigger.span(), names)
              : null;
      found.add(
          arguments == null || attending == null
              ? trigger
              : trigger.withArguments(with(arguments, attending)));
    }
    return found;
  }

  /** Takes the place of what was found among the same words. */
  private static List<Argument> with(List<Argument> arguments, Span attending) {
    List<Argument> all = new ArrayList<>(arguments);
    all.removeIf(argument -> argument.span().overlaps(attending));
    all.add(new Argument(ArgumentRole.AGENT, attending, CONFIDENCE));
    all.sort(comparing(Argument::span));
    return all;
  }

  private static final class Reading {

    private final List<Span> tokens;
    private final List<PartOfSpeech> tags;
    private final List<String> words;
    private final Map<Span, Integer> indexes = new HashMap<>();

    Reading(String text, Sentence sentence, List<PartOfSpeech> tags) {
      this.tokens = sentence.tokens();
      this.tags = tags;
      tokens.forEach(token -> indexes.put(token, indexes.size()));
      this.words = tokens.stream().map(t -> t.of(text).toLowerCase(Locale.ROOT)).toList();
    }

    @Nullable Span attending(Span trigger, List<Name> names) {
      @Nullable Integer at = indexes.get(trigger);
      int verb = at == null ? -1 : verb(at + 1);
      if (verb < 0) {
        return null;
      }
      int first;
      if (WORDS.contains("by", word(verb)) && word(verb + 1).equals("by")) {
        first = verb + 2;
      } else if (WORDS.contains("gather", word(verb) + "_" + word(verb + 1))) {
        first = verb + 2;
      } else {
        first = verb + 1;
      }
      int end = end(first);
      if (end == first) {
        return null;
      }
      Span phrase = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
      return WORDS.contains("of_people", word(verb)) && !isOfPeople(first, end, phrase, names)
          ? null
          : phrase;
    }

    private String word(int index) {
      return index < words.size() ? words.get(index) : "";
    }

    /** The verb whose subject ends before {@code from}; -1 if it says something else. */
    private int verb(int from) {
      int at = from;
      int last = Math.min(words.size(), from + LONGEST_PHRASE);
      while (at < last && !word(at).equals(",") && !isVerbal(at)) {
        at++;
      }
      if (word(at).equals(",") && WORDS.contains("aside", word(at + 1))) {
        int comma = at + 1;
        while (comma < words.size() && comma - at <= LONGEST_ASIDE && !word(comma).equals(",")) {
          comma++;
        }
        at = comma + 1;
      }
      while (at < words.size()
          && (tags.get(at) == PartOfSpeech.AUX
              || tags.get(at) == PartOfSpeech.ADV
              || WORDS.contains("adverb", word(at)))) {
        at++;
      }
      boolean says =
          WORDS.contains("of_people", word(at))
              || WORDS.contains("gather", word(at))
              || WORDS.contains("gather", word(at) + "_" + word(at + 1))
              || (WORDS.contains("by", word(at)) && word(at + 1).equals("by"));
      return says ? at : -1;
    }

    private boolean isVerbal(int at) {
      PartOfSpeech tag = tags.get(at);
      return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.ADV;
    }

    /** The end of a list of noun phrases. */
    private int end(int first) {
      int end = first;
      int last = first;
      while (end < words.size()
          && (IN_PHRASE.contains(tags.get(end)) || LINKS.contains(word(end)))) {
        end++;
        boolean closes =
            tags.get(end - 1) == PartOfSpeech.NOUN || tags.get(end - 1) == PartOfSpeech.PROPN;
        last = closes ? end : last;
      }
      return last;
    }

    private boolean isOfPeople(int first, int end, Span phrase, List<Name> names) {
      return words.subList(first, end).stream().anyMatch(word -> WORDS.contains("people", word))
          || names.stream()
              .anyMatch(name -> name.type().namesEntity() && name.span().start() == phrase.start());
    }
  }
}
