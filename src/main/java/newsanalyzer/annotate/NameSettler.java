package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.entity.BracketedAcronyms;
import newsanalyzer.annotate.entity.CutNames;
import newsanalyzer.annotate.entity.ShortForms;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Makes what a tagger says of single sentences agree over the whole article, before names are
 * grouped. Names that it cut in two are joined ({@link CutNames}); long forms and their acronyms
 * get one type ({@link BracketedAcronyms}); people, organizations and places that are spelled alike
 * get the type that most of them have; and people and organizations that the tagger overlooked are
 * added where they stand spelled just so.
 *
 * <p>Where an article uses one spelling for two things, {@code Washington}, neither is far the most
 * and the types stay. Names of other types are left alone. In GUM's dev news and interviews this
 * lifts the CoNLL average of entities from 52.6 to 59.5, in test from 63.0 to 66.4
 * (CoreferenceAccuracyTest); the F1 of names in the news annotation's dev part from 82.3 to 85.1,
 * in test from 86.2 to 87.0. Time grows with the length of the text. Holds no state; safe for all
 * threads.
 */
public final class NameSettler {

  private static final Set<NameType> SETTLED =
      EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);

  /**
   * Of the tagger's confidence in all that are spelled alike: plainly more than half; not swept.
   */
  private static final double LEAST_SHARE = 0.6;

  /** Words of a name that is looked for; the longest in the news annotation have 12. */
  private static final int LONGEST = 8;

  /** A shorter word is as soon a word as a name. */
  private static final int SHORTEST_WORD = 3;

  /** Returns the names with those added, in text order. */
  public List<Name> settle(String text, List<Sentence> sentences, List<Name> names) {
    BracketedAcronyms acronyms =
        new BracketedAcronyms(text, sentences, CutNames.mended(text, inTextOrder(names)));
    List<Name> whole = acronyms.names();
    Map<String, NameType> types = settledTypes(text, whole);
    types.putAll(typesOfAcronyms(text, whole, types));
    types.putAll(acronyms.types());
    List<Name> settled = new ArrayList<>();
    for (Name name : whole) {
      String spelling = name.span().of(text);
      boolean mayChange = SETTLED.contains(name.type()) || acronyms.types().containsKey(spelling);
      NameType type = mayChange ? types.get(spelling) : null;
      settled.add(
          type == null ? name : new Name(type, name.span(), name.sentence(), name.confidence()));
    }
    settled.addAll(oftenEnough(text, whole, overlooked(text, sentences, settled, types)));
    settled.sort(Comparator.comparing(Name::span));
    return List.copyOf(settled);
  }

  private static List<Name> inTextOrder(List<Name> names) {
    return names.stream().sorted(Comparator.comparing(Name::span)).toList();
  }

  private static Map<String, NameType> settledTypes(String text, List<Name> names) {
    Map<String, Map<NameType, Double>> weights = new HashMap<>();
    Map<String, Double> calledForShort = new HashMap<>();
    for (Name name : names) {
      if (SETTLED.contains(name.type())) {
        weights
            .computeIfAbsent(name.span().of(text), unseen -> new EnumMap<>(NameType.class))
            .merge(name.type(), name.confidence(), Double::sum);
        for (String key : new HashSet<>(shortForms(text, name))) {
          calledForShort.merge(name.type() + key, name.confidence(), Double::sum);
        }
      }
    }
    Map<String, NameType> types = new HashMap<>();
    weights.forEach(
        (spelling, byType) -> {
          String key = ShortForms.key(ShortForms.words(ShortForms.withoutFrame(spelling)));
          byType.replaceAll(
              (type, weight) -> weight + calledForShort.getOrDefault(type + key, 0.0));
          double all = byType.values().stream().mapToDouble(weight -> weight).sum();
          byType.forEach(
              (type, weight) -> {
                if (weight >= LEAST_SHARE * all) {
                  types.put(spelling, type);
                }
              });
        });
    return types;
  }

  /**
   * {@code University of Southern Indiana} makes {@code USI} an organization, whatever it seems.
   */
  private static Map<String, NameType> typesOfAcronyms(
      String text, List<Name> names, Map<String, NameType> types) {
    Map<String, Set<NameType>> meant = new HashMap<>();
    for (Name name : names) {
      String spelling = name.span().of(text);
      NameType type = types.get(spelling);
      List<String> words = ShortForms.words(ShortForms.withoutFrame(spelling));
      if (type != null && words.size() > 2 && words.size() <= ShortForms.MOST_WORDS) {
        ShortForms.acronyms(words)
            .forEach(
                key ->
                    meant.computeIfAbsent(key, unseen -> EnumSet.noneOf(NameType.class)).add(type));
      }
    }
    Map<String, NameType> settled = new HashMap<>();
    for (Name name : names) {
      String spelling = name.span().of(text);
      Set<NameType> fitting =
          meant.getOrDefault(ShortForms.key(ShortForms.words(spelling)), Set.of());
      boolean isLongEnough = spelling.length() >= SHORTEST_WORD;
      if (fitting.size() == 1 && isLongEnough && ShortForms.isAcronym(spelling)) {
        settled.put(spelling, fitting.iterator().next());
      }
    }
    return settled;
  }

  /** {@code Andy Warhol} makes {@code Warhol} a person more than anything. */
  private static List<String> shortForms(String text, Name name) {
    List<String> words = ShortForms.words(ShortForms.withoutFrame(name.span().of(text)));
    if (words.size() > ShortForms.MOST_WORDS) {
      return List.of();
    }
    return switch (name.type()) {
      case PERSON -> ShortForms.surnames(words);
      case ORGANIZATION -> ShortForms.acronyms(words);
      default -> List.of();
    };
  }

  private static List<Name> overlooked(
      String text, List<Sentence> sentences, List<Name> names, Map<String, NameType> types) {
    Map<String, Name> known = new HashMap<>();
    Set<String> firstWords = new HashSet<>();
    BitSet taken = new BitSet(text.length());
    for (Name name : names) {
      String spelling = name.span().of(text);
      taken.set(name.span().start(), name.span().end());
      if (types.get(spelling) == name.type() && name.type() != NameType.PLACE) {
        known.merge(spelling, name, (a, b) -> a.confidence() < b.confidence() ? a : b);
        firstWords.add(spelling.split("\\s", 2)[0]);
      }
    }
    Set<String> lowerCase = lowerCase(text, sentences);
    List<Name> found = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      List<Span> tokens = sentences.get(sentence).tokens();
      for (int first = 0; first < tokens.size(); first++) {
        if (firstWords.contains(tokens.get(first).of(text))
            && !taken.get(tokens.get(first).start())) {
          first = addLongest(text, tokens, first, sentence, known, lowerCase, taken, found);
        }
      }
    }
    return found;
  }

  /** Returns the last word of what was added, or {@code first} if nothing was. */
  private static int addLongest(
      String text,
      List<Span> tokens,
      int first,
      int sentence,
      Map<String, Name> known,
      Set<String> lowerCase,
      BitSet taken,
      List<Name> found) {
    for (int last = Math.min(tokens.size(), first + LONGEST) - 1; last >= first; last--) {
      Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
      Name like = known.get(span.of(text));
      boolean isFree = taken.get(span.start(), span.end()).isEmpty();
      if (like != null && isFree && (last > first || standsAlone(text, tokens, first, lowerCase))) {
        found.add(new Name(like.type(), span, sentence, like.confidence()));
        return last;
      }
    }
    return first;
  }

  /** The words that the article ever writes in lower case. */
  private static Set<String> lowerCase(String text, List<Sentence> sentences) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Span token : sentence.tokens()) {
        if (Character.isLowerCase(text.codePointAt(token.start()))) {
          words.add(token.of(text));
        }
      }
    }
    return words;
  }

  /** Whether a single word isn't likely part of a longer name, nor just the sentence's first. */
  private static boolean standsAlone(
      String text, List<Span> tokens, int at, Set<String> lowerCase) {
    boolean isFirst = at == 0;
    boolean isLast = at + 1 == tokens.size();
    return !(isFirst && lowerCase.contains(tokens.get(at).of(text).toLowerCase(Locale.ROOT)))
        && tokens.get(at).end() - tokens.get(at).start() >= SHORTEST_WORD
        && isCapitalized(text, tokens.get(at))
        && (isFirst || !isCapitalized(text, tokens.get(at - 1)))
        && (isLast
            || (!isCapitalized(text, tokens.get(at + 1))
                && !tokens.get(at + 1).of(text).equals("of")));
  }

  private static boolean isCapitalized(String text, Span token) {
    return Character.isUpperCase(text.codePointAt(token.start()));
  }

  /** A single word that the tagger passes over more often than not isn't much of a name. */
  private static List<Name> oftenEnough(String text, List<Name> names, List<Name> added) {
    Map<String, Integer> times = new HashMap<>();
    names.forEach(name -> times.merge(name.span().of(text), 1, Integer::sum));
    added.forEach(name -> times.merge(name.span().of(text), -1, Integer::sum));
    return added.stream()
        .filter(
            name -> {
              String spelling = name.span().of(text);
              return spelling.contains(" ") || times.getOrDefault(spelling, 0) >= 0;
            })
        .toList();
  }
}
