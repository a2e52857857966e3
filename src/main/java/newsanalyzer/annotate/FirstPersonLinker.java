package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Links {@code I}, {@code me} and {@code my} in a person's words to that person.
 *
 * <p>Only between quotation marks, and not in what the person quotes in turn; {@code we} and {@code
 * you} are left alone, as the words don't say who else is meant. Holds no state, so one instance
 * serves all threads.
 */
public final class FirstPersonLinker {

  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself");
  private static final String MARKS = "\"“”„‘’'«»";

  /**
   * Returns the people with these mentions beside their own, in text order.
   *
   * @param quotes in text order
   */
  public List<Entity> link(
      String text, List<Sentence> sentences, List<Quote> quotes, List<Entity> people) {
    Map<String, List<Mention>> spoken = new HashMap<>();
    Set<Span> seen = new HashSet<>();
    for (Quote quote : quotes) {
      if (quote.speakerId() != null && quote.type() != QuoteType.INDIRECT) {
        List<Mention> mentions = spoken.computeIfAbsent(quote.speakerId(), id -> new ArrayList<>());
        for (Mention mention : firstPersons(text, sentences, quote)) {
          if (seen.add(mention.span())) {
            mentions.add(mention);
          }
        }
      }
    }
    return people.stream()
        .map(person -> with(person, spoken.getOrDefault(person.id(), List.of())))
        .toList();
  }

  private static Entity with(Entity person, List<Mention> spoken) {
    Set<Span> known = new HashSet<>();
    person.mentions().forEach(mention -> known.add(mention.span()));
    List<Mention> mentions = new ArrayList<>(person.mentions());
    spoken.stream().filter(mention -> !known.contains(mention.span())).forEach(mentions::add);
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions.size() == person.mentions().size() ? person : person.withMentions(mentions);
  }

  private static List<Mention> firstPersons(String text, List<Sentence> sentences, Quote quote) {
    boolean isDirect = quote.type() == QuoteType.DIRECT;
    List<Mention> found = new ArrayList<>();
    for (Span part : quote.parts()) {
      boolean isMarked = false;
      for (int s = Sentence.indexAt(sentences, part.start());
          s < sentences.size() && sentences.get(s).span().start() < part.end();
          s++) {
        for (Span token : sentences.get(s).tokens()) {
          if (token.start() < part.start() || token.end() > part.end()) {
            continue;
          }
          String word = token.of(text);
          if (word.length() == 1 && MARKS.contains(word)) {
            isMarked = isOpening(text, token);
          } else if (isMarked != isDirect // a direct one's own marks aren't part of it
              && FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT))) {
            found.add(new Mention(token, s, MentionKind.PRONOUN, quote.confidence()));
          }
        }
      }
    }
    return found;
  }

  private static boolean isOpening(String text, Span mark) {
    boolean afterLetter = mark.start() > 0 && Character.isLetter(text.charAt(mark.start() - 1));
    return !afterLetter
        && mark.end() < text.length()
        && Character.isLetterOrDigit(text.charAt(mark.end()));
  }
}
