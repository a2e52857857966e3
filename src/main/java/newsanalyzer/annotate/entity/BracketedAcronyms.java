package newsanalyzer.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code Alliance to Reclaim Our Schools (AROS)} two names of one type, if a tagger saw one
 * of them or a part of the first: the letters in brackets tell where the first begins and ends.
 *
 * <p>The letters must be the initials of the words, in their order; small words may be left out.
 * Holds no state that changes; safe for all threads.
 */
public final class BracketedAcronyms {

  /** {@code (UN)} may be anybody's initials. */
  private static final int LEAST_LETTERS = 3;

  /** A long form and its acronym. */
  private record Pair(Span words, Span acronym, int sentence) {}

  private final String text;
  private final TreeMap<Integer, Name> names = new TreeMap<>();
  private final Map<String, NameType> types = new HashMap<>();

  /**
   * Takes an article.
   *
   * @param names without overlaps
   */
  public BracketedAcronyms(String text, List<Sentence> sentences, List<Name> names) {
    this.text = text;
    names.forEach(name -> this.names.put(name.span().start(), name));
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      List<Span> tokens = sentences.get(sentence).tokens();
      for (int bracket = 2; bracket + 2 < tokens.size(); bracket++) {
        if (word(tokens, bracket).equals("(") && word(tokens, bracket + 2).equals(")")) {
          Pair pair = pair(tokens, bracket, sentence);
          if (pair != null) {
            settle(pair);
          }
        }
      }
    }
  }

  /** The names, in text order. */
  public List<Name> names() {
    return List.copyOf(names.values());
  }

  /** What the acronyms name, by their spelling. */
  public Map<String, NameType> types() {
    return types;
  }

  private String word(List<Span> tokens, int at) {
    return tokens.get(at).of(text);
  }

  private @Nullable Pair pair(List<Span> tokens, int bracket, int sentence) {
    String acronym = word(tokens, bracket + 1);
    String letters = acronym.replaceAll("[^\\p{Lu}]", "").toLowerCase(Locale.ROOT);
    if (!ShortForms.isAcronym(acronym) || letters.length() < LEAST_LETTERS) {
      return null;
    }
    int letter = letters.length() - 1;
    for (int at = bracket - 1; at >= 0; at--) {
      String word = word(tokens, at);
      boolean isNext = word.toLowerCase(Locale.ROOT).charAt(0) == letters.charAt(letter);
      if (isNext && letter == 0 && Character.isUpperCase(word.charAt(0))) {
        Span words = new Span(tokens.get(at).start(), tokens.get(bracket - 1).end());
        return new Pair(words, tokens.get(bracket + 1), sentence);
      }
      boolean isSmall = ShortForms.isSmall(word) || word.equals("-");
      if (isNext && letter > 0 && (isSmall || Character.isUpperCase(word.charAt(0)))) {
        letter--;
      } else if (!isSmall) {
        return null;
      }
    }
    return null;
  }

  private void settle(Pair pair) {
    List<Name> inside = new ArrayList<>();
    Map.@Nullable Entry<Integer, Name> before = names.lowerEntry(pair.words.start());
    if (before != null && before.getValue().span().end() > pair.words.start()) {
      inside.add(before.getValue());
    }
    inside.addAll(names.subMap(pair.words.start(), pair.words.end()).values());
    Name acronym = names.get(pair.acronym.start());
    NameType type = type(pair, inside, acronym);
    if (type == null || !inside.stream().allMatch(name -> isThing(name.type()))) {
      return;
    }
    int start = pair.words.start();
    double confidence = acronym == null ? 0 : acronym.confidence();
    for (Name name : inside) {
      start = Math.min(start, name.span().start()); // "U.S. Department of Justice (DOJ)"
      confidence = Math.max(confidence, name.confidence());
      names.remove(name.span().start());
    }
    for (Span span : List.of(new Span(start, pair.words.end()), pair.acronym)) {
      names.put(span.start(), new Name(type, span, pair.sentence, confidence));
    }
    types.put(pair.acronym.of(text), type);
  }

  private static boolean isThing(NameType type) {
    return type.namesEntity() || type == NameType.EVENT;
  }

  /** That of the whole, else the acronym's, else that of an organization in parts. */
  private static @Nullable NameType type(Pair pair, List<Name> inside, @Nullable Name acronym) {
    for (Name name : inside) {
      if (name.span().contains(pair.words)) {
        return name.type();
      }
    }
    if (acronym != null && acronym.type() != NameType.PERSON) {
      return acronym.type();
    }
    boolean isThing = acronym == null || isThing(acronym.type());
    return (isThing && acronym != null)
            || inside.stream().anyMatch(n -> n.type() == NameType.ORGANIZATION)
        ? NameType.ORGANIZATION
        : null;
  }
}
