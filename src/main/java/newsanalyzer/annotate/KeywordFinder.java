package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.summary.ContentWords;
import newsanalyzer.annotate.summary.Phrase;
import newsanalyzer.annotate.summary.PhraseFinder;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Name;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Finds the noun phrases that say what an article is about.
 *
 * <p>A phrase counts by how often it stands, by how many sentences share its words, and by how
 * early it comes. Phrases of the same words but for their endings are one ({@code hostage deal},
 * {@code hostage deals}). It doesn't say which names mean the same. Holds no state, so one instance
 * serves all threads.
 */
public final class KeywordFinder {

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
    List<Ranked> ranked = new ArrayList<>();
    phrases.forEach(
        (stems, found) -> ranked.add(new Ranked(found, score(found, having, inHeadline))));
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return keywords(text, ranked, most);
  }

  /** A phrase with all its places. */
  private record Ranked(List<Phrase> places, double score) {

    Set<String> stems() {
      return new HashSet<>(places.get(0).stems());
    }
  }

  private static double score(
      List<Phrase> places, Map<String, Integer> having, Set<String> inHeadline) {
    List<String> stems = places.get(0).stems();
    double shared = 0;
    double headline = 0;
    for (String stem : stems) {
      shared += Math.log(1.0 + having.getOrDefault(stem, 0));
      headline += inHeadline.contains(stem) ? 1.0 / stems.size() : 0;
    }
    double early = 1 + 1 / (1 + Math.log(1.0 + places.get(0).sentence()));
    return shared
        / Math.sqrt(stems.size())
        * Math.log(1.0 + places.size())
        * early
        * (1 + headline);
  }

  /** Of phrases one of which has all the words of another, the better one is taken. */
  private static List<Keyword> keywords(String text, List<Ranked> ranked, int most) {
    List<Keyword> keywords = new ArrayList<>();
    List<Set<String>> taken = new ArrayList<>();
    for (Ranked next : ranked) {
      if (keywords.size() == most) {
        break;
      }
      Set<String> stems = next.stems();
      if (taken.stream().noneMatch(t -> t.containsAll(stems) || stems.containsAll(t))) {
        taken.add(stems);
        String phrase = next.places.get(0).span().of(text).replaceAll("\\s+", " ");
        keywords.add(new Keyword(phrase, next.score / ranked.get(0).score));
      }
    }
    return keywords;
  }

  private static boolean isFurniture(FrontMatter front, Span span) {
    return front.furniture().stream().anyMatch(furniture -> furniture.overlaps(span));
  }
}
