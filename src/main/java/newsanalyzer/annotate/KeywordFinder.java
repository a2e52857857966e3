package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newsanalyzer.annotate.summary.ContentWords;
import newsanalyzer.annotate.summary.Phrase;
import newsanalyzer.annotate.summary.PhraseFinder;
import newsanalyzer.annotate.summary.SentenceEnds;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Finds the noun phrases that say what an article is about.
 *
 * <p>A phrase counts by how often it stands, by how many sentences share its words, by how early it
 * comes and whether the headline has its words; words of better phrases count less. Phrases of the
 * same words but for their endings are one ({@code hostage deal}, {@code hostage deals}), and a
 * person's one name is part of the full name if only one person bears it. Otherwise it doesn't say
 * which names mean the same. Holds no state, so one instance serves all threads.
 */
public final class KeywordFinder {

  /**
   * How many times as much a phrase in the first sentence counts as one far down, less 1. Chosen
   * with {@link #TAKEN} and the root of the number of places (before, its logarithm) on GUM's 86
   * training and dev documents, by the F1 of the ten keywords' content words against people's
   * summaries: 34.9 with 1, 1 and the logarithm, 36.5 with these, 37.3 at best with exponents of
   * two digits, which 86 documents can't tell apart; the 16 news articles 37.6 and 39.9. Tried
   * without gain: names worth more or less than other phrases, single words worth less, single
   * words replaced by the most frequent phrase that ends in them.
   */
  private static final double EARLY = 4;

  /**
   * What a word still counts that a better phrase has. With 0 to 0.5 the same on that set; 1 lists
   * {@code ozone pollution, ground-level ozone, US surface ozone, ozone regulation}.
   */
  private static final double TAKEN = 0.5;

  /**
   * How good a phrase has to be, compared with one of its words alone, to take its place. With 0.3,
   * 0.5, 0.7 and never: 36.3, 36.7, 36.9 and 36.6 on that set, at a precision of 43.4, 44.9, 46.3
   * and 47.4.
   */
  private static final double FULLER = 0.7;

  /**
   * Returns the best phrases, the best first.
   *
   * @param sentences all of the article, front matter included
   * @param partsOfSpeech of each sentence's tokens; empty if they aren't known
   * @param front what stands before the first sentence; no phrases are taken from it
   * @param names in text order, without overlaps
   * @param most how many are wanted
   */
  public List<Keyword> find(
      String text,
      List<Sentence> sentences,
      List<List<PartOfSpeech>> partsOfSpeech,
      FrontMatter front,
      List<Name> names,
      int most) {
    Map<Integer, List<Name>> namesOf = new HashMap<>();
    names.forEach(n -> namesOf.computeIfAbsent(n.sentence(), unseen -> new ArrayList<>()).add(n));
    Map<String, Integer> having = new HashMap<>();
    Set<String> inHeadline = new HashSet<>();
    Map<List<String>, List<Phrase>> phrases = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Set<String> stems = ContentWords.count(text, sentence).keySet();
      if (front.headline() != null && front.headline().overlaps(sentence.span())) {
        inHeadline.addAll(stems);
        continue;
      }
      if (isFurniture(front, sentence.span())) {
        continue;
      }
      stems.forEach(stem -> having.merge(stem, 1, Integer::sum));
      List<PartOfSpeech> tags = partsOfSpeech.isEmpty() ? null : partsOfSpeech.get(i);
      for (Phrase phrase :
          PhraseFinder.find(text, sentence, i, tags, namesOf.getOrDefault(i, List.of()))) {
        if (phrase.stems().size() > 1 || !ContentWords.isGeneric(phrase.stems().get(0))) {
          phrases.computeIfAbsent(phrase.stems(), unseen -> new ArrayList<>()).add(phrase);
        }
      }
    }
    dropHeadings(text, sentences, phrases);
    joinNames(phrases);
    List<Ranked> ranked = new ArrayList<>();
    phrases.forEach(
        (stems, found) ->
            ranked.add(
                new Ranked(found, Set.copyOf(stems), score(stems, found, having, inHeadline))));
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return keywords(text, ranked, most);
  }

  /** A phrase with all its places, which begin with the one that is shown. */
  private record Ranked(List<Phrase> places, Set<String> stems, double score) {

    /** The score if some of the words have been taken so many times. */
    double scoreBeside(Map<String, Integer> taken) {
      double share = 0;
      for (String stem : stems) {
        share += Math.pow(TAKEN, taken.getOrDefault(stem, 0));
      }
      return score * share / stems.size();
    }

    boolean isLike(Set<String> others) {
      return others.containsAll(stems) || stems.containsAll(others);
    }
  }

  /**
   * Drops what only headings and captions within the article have, unless it has nothing else: they
   * are often cut up wrongly, and their capitals pass for names.
   */
  private static void dropHeadings(
      String text, List<Sentence> sentences, Map<List<String>, List<Phrase>> phrases) {
    Predicate<Phrase> isClosed =
        phrase -> SentenceEnds.isClosed(text, sentences.get(phrase.sentence()));
    if (phrases.values().stream().anyMatch(places -> places.stream().anyMatch(isClosed))) {
      phrases.values().removeIf(places -> places.stream().noneMatch(isClosed));
    }
  }

  /** Adds the places of {@code Burns} to those of {@code William Burns}, unless there are two. */
  private static void joinNames(Map<List<String>, List<Phrase>> phrases) {
    Map<String, Set<List<String>>> bearers = new HashMap<>();
    phrases.forEach(
        (stems, places) -> {
          if (stems.size() > 1 && isPerson(places)) {
            for (String stem : List.of(stems.get(0), stems.get(stems.size() - 1))) {
              bearers.computeIfAbsent(stem, unseen -> new HashSet<>()).add(stems);
            }
          }
        });
    for (List<String> stems : List.copyOf(phrases.keySet())) {
      Set<List<String>> full = bearers.getOrDefault(stems.get(0), Set.of());
      List<Phrase> places = phrases.getOrDefault(stems, List.of());
      if (stems.size() == 1 && full.size() == 1 && isPerson(places)) {
        phrases.getOrDefault(full.iterator().next(), new ArrayList<>()).addAll(places);
        phrases.remove(stems);
      }
    }
  }

  private static boolean isPerson(List<Phrase> places) {
    return places.get(0).name() == NameType.PERSON;
  }

  private static double score(
      List<String> stems,
      List<Phrase> places,
      Map<String, Integer> having,
      Set<String> inHeadline) {
    double shared = 0;
    double headline = 0;
    for (String stem : stems) {
      shared += Math.log(1.0 + having.getOrDefault(stem, 0));
      headline += inHeadline.contains(stem) ? 1.0 / stems.size() : 0;
    }
    int first = places.stream().mapToInt(Phrase::sentence).min().orElseThrow();
    double early = 1 + EARLY / (1 + Math.log(1.0 + first));
    return shared / Math.sqrt(stems.size()) * Math.sqrt(places.size()) * early * (1 + headline);
  }

  /** Of phrases one of which has all the words of another, the better one is taken. */
  private static List<Keyword> keywords(String text, List<Ranked> ranked, int most) {
    List<Keyword> keywords = new ArrayList<>();
    List<Ranked> chosen = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    double best = 0;
    while (chosen.size() < most) {
      Ranked next = null;
      double score = 0;
      for (Ranked phrase : ranked) {
        if (phrase.score <= score) {
          break; // no later one can be better
        }
        double left = phrase.scoreBeside(taken);
        if (left > score && chosen.stream().noneMatch(c -> c.isLike(phrase.stems))) {
          next = phrase;
          score = left;
        }
      }
      if (next == null) {
        break;
      }
      next = fuller(next, ranked, chosen);
      best = chosen.isEmpty() ? score : best;
      chosen.add(next);
      next.stems.forEach(stem -> taken.merge(stem, 1, Integer::sum));
      String phrase = next.places.get(0).span().of(text).replaceAll("\\s+", " ");
      keywords.add(new Keyword(phrase, score / best));
    }
    return keywords;
  }

  /** Of {@code deficiency} and {@code iodine deficiency} the longer if it's nearly as good. */
  private static Ranked fuller(Ranked phrase, List<Ranked> ranked, List<Ranked> chosen) {
    if (phrase.stems.size() > 1 || phrase.places.get(0).name() != null) {
      return phrase;
    }
    return ranked.stream()
        .filter(r -> r.stems.containsAll(phrase.stems) && r.stems.size() > 1)
        .filter(r -> r.score >= FULLER * phrase.score)
        .filter(r -> chosen.stream().noneMatch(c -> c.isLike(r.stems)))
        .findFirst()
        .orElse(phrase);
  }

  private static boolean isFurniture(FrontMatter front, Span span) {
    return front.furniture().stream().anyMatch(furniture -> furniture.overlaps(span));
  }
}
