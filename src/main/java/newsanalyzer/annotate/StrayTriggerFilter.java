package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import newsanalyzer.words.WordLists;

/**
 * Drops what a tagger took for an event although the words around it say otherwise: what somebody
 * is ({@code Ann is a [threat]}), and a verb whose particle gives it another meaning ({@code
 * [backed] out}). A call that is no demand ({@code a telephone [call]}) it makes a meeting, as the
 * annotation's guidelines do.
 *
 * <p>Holds no state that changes, so one instance serves all threads.
 */
public final class StrayTriggerFilter {

  /** How many words may stand between article and noun: {@code a truly disgusting fraud}. */
  private static final int MODIFIERS = 3;

  private static final WordLists WORDS =
      WordLists.read(StrayTriggerFilter.class, "stray-triggers.txt", " ");

  /**
   * The triggers without those, in their order.
   *
   * @param names the article's, in any order
   */
  public List<Trigger> filter(
      String text, List<Sentence> sentences, List<Trigger> triggers, List<Name> names) {
    Set<Integer> endsOfPeople = new HashSet<>();
    names.stream()
        .filter(name -> name.type() == NameType.PERSON)
        .forEach(name -> endsOfPeople.add(name.span().end()));
    Map<Integer, Words> read = new HashMap<>();
    List<Trigger> events = new ArrayList<>();
    for (Trigger trigger : triggers) {
      Words words =
          read.computeIfAbsent(
              trigger.sentence(), index -> Words.of(text, sentences.get(index), endsOfPeople));
      int at = words.at(trigger.span());
      if (!words.isWhatSomebodyIs(trigger, at) && !words.hasOtherMeaning(trigger, at)) {
        events.add(
            words.isOnTheTelephone(trigger, at)
                ? trigger.withType(EventType.DIPLOMACY_MEET)
                : trigger);
      }
    }
    return events;
  }

  /**
   * The words of a sentence.
   *
   * @param words in lower case
   * @param indexes of the words, by their starts
   * @param people whether a person's name ends with the word
   */
  private record Words(List<String> words, Map<Integer, Integer> indexes, List<Boolean> people) {

    static Words of(String text, Sentence sentence, Set<Integer> endsOfPeople) {
      List<String> words = new ArrayList<>();
      Map<Integer, Integer> indexes = new HashMap<>();
      List<Boolean> people = new ArrayList<>();
      for (Span token : sentence.tokens()) {
        indexes.put(token.start(), words.size());
        words.add(token.of(text).toLowerCase(Locale.ROOT).replace('’', '\''));
        people.add(endsOfPeople.contains(token.end()));
      }
      return new Words(words, indexes, people);
    }

    int at(Span trigger) {
      return indexes.getOrDefault(trigger.start(), -1);
    }

    private boolean is(String list, int index) {
      return index >= 0 && index < words.size() && WORDS.contains(list, words.get(index));
    }

    boolean isWhatSomebodyIs(Trigger trigger, int at) {
      boolean endsPhrase = at + 1 == words.size() || is("behind", at + 1);
      if (trigger.partOfSpeech() == PartOfSpeech.VERB || !endsPhrase) {
        return false;
      }
      int article = at - 1;
      int first = article - MODIFIERS;
      while (article > first && article >= 0 && !is("article", article) && !is("link", article)) {
        article--;
      }
      if (!is("article", article) || !is("be", article - 1)) {
        return false;
      }
      int subject = article - 2;
      return subject >= 0 && (people.get(subject) || is("pronoun", subject));
    }

    boolean hasOtherMeaning(Trigger trigger, int at) {
      return at >= 0
          && at + 1 < words.size()
          && WORDS.contains(trigger.type().label(), words.get(at) + "_" + words.get(at + 1));
    }

    boolean isOnTheTelephone(Trigger trigger, int at) {
      return trigger.type() == EventType.DIPLOMACY_REQUEST
          && is("call", at)
          && is("telephone", at - 1);
    }
  }
}
