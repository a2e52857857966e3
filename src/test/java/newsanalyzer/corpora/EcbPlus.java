package newsanalyzer.corpora;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsanalyzer.corpora.Detokenizer.Joined;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Reads the actions of ECB+ (Cybulska and Vossen 2014) and which of them are one event, within
 * documents.
 *
 * <p>Only the sentences that the corpus lists as fully annotated have actions here; the others are
 * context. Topics 36 to 45 are for measuring only.
 */
public final class EcbPlus {

  /** The last topic that may be learned from. */
  private static final int LAST_TO_LEARN_FROM = 35;

  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"(\\d+)\" sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");
  private static final Pattern ACTION =
      Pattern.compile("<(?:NEG_)?ACTION_\\w+ m_id=\"(\\d+)\"[^>]*[^/]>(.*?)</", Pattern.DOTALL);
  private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");
  private static final Pattern RELATION =
      Pattern.compile(
          "<(?:CROSS|INTRA)_DOC_COREF r_id=\"(\\d+)\"(.*?)</(?:CROSS|INTRA)", Pattern.DOTALL);
  private static final Pattern SOURCE = Pattern.compile("<source m_id=\"(\\d+)\"");

  private EcbPlus() {}

  /**
   * Words that name an event.
   *
   * @param event the same for all actions of one event in the document
   * @param sentence index of its sentence in the article
   * @param tokens its words, in text order; not always next to each other
   */
  public record Action(String event, int sentence, List<Span> tokens) {}

  /**
   * A document.
   *
   * @param sentences all, but for the address of the page that some begin with
   * @param annotated indexes of the fully annotated ones
   * @param actions those of the annotated sentences, in text order
   */
  public record Article(
      String id,
      int topic,
      String text,
      List<Sentence> sentences,
      Set<Integer> annotated,
      List<Action> actions) {}

  /** The documents that may be learned from. */
  public static List<Article> learnable() {
    return read(1, LAST_TO_LEARN_FROM);
  }

  /** The documents to be measured on, and for nothing else. */
  public static List<Article> measured() {
    return read(LAST_TO_LEARN_FROM + 1, 45);
  }

  private static List<Article> read(int first, int last) {
    Map<String, Set<Integer>> annotated = annotatedSentences();
    List<Article> articles = new ArrayList<>();
    for (int topic = first; topic <= last; topic++) {
      for (Path file : files(topic)) {
        String id = String.valueOf(file.getFileName()).replace(".xml", "");
        String xml = String.join("\n", Corpora.lines(file));
        articles.add(article(id, topic, xml, annotated.getOrDefault(id, Set.of())));
      }
    }
    return articles;
  }

  /** The files of measured topics, for their digest. */
  public static List<Path> measuredFiles() {
    List<Path> files = new ArrayList<>();
    for (int topic = LAST_TO_LEARN_FROM + 1; topic <= 45; topic++) {
      files.addAll(files(topic));
    }
    return files;
  }

  /** Two topics were taken out of the corpus. */
  private static List<Path> files(int topic) {
    Path folder = Corpora.path("ecbplus/ECB+").resolve(String.valueOf(topic));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<Integer>> annotatedSentences() {
    Map<String, Set<Integer>> annotated = new HashMap<>();
    List<String> lines = Corpora.lines(Corpora.path("ecbplus/ECBplus_coreference_sentences.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.strip().split(",", -1);
      annotated
          .computeIfAbsent(fields[0] + "_" + fields[1], unseen -> new TreeSet<>())
          .add(Integer.valueOf(fields[2]));
    }
    return annotated;
  }

  static Article article(String id, int topic, String xml, Set<Integer> annotated) {
    Text text = Text.of(xml, id.endsWith("plus"));
    Map<String, String> events = events(xml);
    Set<Integer> indexes = new TreeSet<>();
    annotated.stream()
        .filter(text.indexes::containsKey)
        .map(text.indexes::get)
        .forEach(indexes::add);
    List<Action> actions = new ArrayList<>();
    Set<List<Span>> seen = new HashSet<>();
    Matcher action = ACTION.matcher(xml);
    while (action.find()) {
      List<Span> tokens =
          ANCHOR
              .matcher(action.group(2))
              .results()
              .map(anchor -> text.tokens.get(anchor.group(1)))
              .filter(token -> token != null)
              .sorted()
              .toList();
      if (tokens.isEmpty()) {
        continue;
      }
      int sentence = text.sentenceOf(tokens.get(0));
      if (indexes.contains(sentence) && seen.add(tokens)) {
        String mention = action.group(1);
        actions.add(new Action(events.getOrDefault(mention, "m" + mention), sentence, tokens));
      }
    }
    actions.sort(comparing(a -> a.tokens().get(0)));
    return new Article(id, topic, text.text, text.sentences, indexes, List.copyOf(actions));
  }

  /** The event of each mention that is linked, alone or with others. */
  private static Map<String, String> events(String xml) {
    Map<String, String> events = new HashMap<>();
    Matcher relation = RELATION.matcher(xml);
    while (relation.find()) {
      Matcher source = SOURCE.matcher(relation.group(2));
      while (source.find()) {
        events.put(source.group(1), "r" + relation.group(1));
      }
    }
    return events;
  }

  /**
   * A document's text.
   *
   * @param tokens by their ids
   * @param indexes of the sentences kept, by their numbers in the corpus
   */
  private record Text(
      String text,
      List<Sentence> sentences,
      Map<String, Span> tokens,
      Map<Integer, Integer> indexes) {

    static Text of(String xml, boolean beginsWithAddress) {
      Map<Integer, List<String>> ids = new TreeMap<>();
      Map<Integer, List<String>> words = new HashMap<>();
      Matcher token = TOKEN.matcher(xml);
      while (token.find()) {
        int sentence = Integer.parseInt(token.group(2));
        if (sentence > 0 || !beginsWithAddress) {
          ids.computeIfAbsent(sentence, unseen -> new ArrayList<>()).add(token.group(1));
          words.computeIfAbsent(sentence, unseen -> new ArrayList<>()).add(word(token.group(3)));
        }
      }
      StringBuilder text = new StringBuilder();
      List<Sentence> sentences = new ArrayList<>();
      Map<String, Span> tokens = new HashMap<>();
      Map<Integer, Integer> indexes = new HashMap<>();
      for (int sentence : ids.keySet()) {
        int start = text.length();
        Joined joined = Detokenizer.join(words.getOrDefault(sentence, List.of()));
        List<Span> spans =
            joined.tokens().stream()
                .map(span -> new Span(start + span.start(), start + span.end()))
                .toList();
        List<String> ofSentence = ids.getOrDefault(sentence, List.of());
        for (int i = 0; i < spans.size(); i++) {
          tokens.put(ofSentence.get(i), spans.get(i));
        }
        text.append(joined.text()).append('\n');
        indexes.put(sentence, sentences.size());
        sentences.add(new Sentence(new Span(start, text.length() - 1), sentences.size(), spans));
      }
      return new Text(text.toString(), sentences, tokens, indexes);
    }

    private static String word(String escaped) {
      return escaped
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replace("&apos;", "'")
          .replace("&amp;", "&")
          .replaceAll("``|''", "\"");
    }

    int sentenceOf(Span token) {
      for (int i = 0; i < sentences.size(); i++) {
        if (sentences.get(i).span().contains(token)) {
          return i;
        }
      }
      throw new IllegalArgumentException("no sentence holds " + token);
    }
  }
}
