package newsanalyzer.corpora;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Entity;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people, organizations and places that GUM's documents name, and which of them a summary
 * names.
 *
 * <p>Of an entity's mentions those headed by a proper noun are kept, as the product finds no
 * others; an entity without one isn't read. A mention's span is the run of proper nouns, title
 * included. In {@code meta::salientEntities = 3 (5*), 6 (2)} the number in brackets says how many
 * of five summaries name the entity, and the star that the first does, which a person wrote in
 * every document; the others are mostly a machine's, so that the star alone is read.
 */
public final class GumEntities {

  private static final Map<String, String> ID_LETTERS =
      Map.of("person", "p", "organization", "o", "place", "l");

  private static final Pattern SALIENT = Pattern.compile("(\\d+) \\(\\d\\*\\)");

  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");

  /**
   * {@code (3-person-…} opens a mention, {@code 3)} closes it; {@code (3-person-…)} is one word.
   */
  private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-(\\w+)-[^()]*(\\))?|(\\d+)\\)");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> salient = new HashSet<>();
  private final List<List<PartOfSpeech>> partsOfSpeech = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private final List<Span> tokens = new ArrayList<>();
  private boolean isHeading;
  private @Nullable Span headline;

  private GumEntities() {}

  /**
   * A document.
   *
   * @param headline the first sentence if it's a heading; null if it isn't
   * @param entities ids as the product makes them, {@code p}, {@code o} or {@code l} and a number
   * @param salient ids of those that a person's summary names
   * @param partsOfSpeech of the words of each sentence
   */
  public record Article(
      String text,
      List<Sentence> sentences,
      @Nullable Span headline,
      List<Entity> entities,
      Set<String> salient,
      List<List<PartOfSpeech>> partsOfSpeech) {

    /** The headline as the product finds it. */
    public FrontMatter front() {
      return new FrontMatter(headline, List.of(), null, List.of());
    }
  }

  /** The documents of a split: {@code train}, {@code dev} or {@code test}. */
  public static List<Article> read(String split) {
    List<Article> articles = new ArrayList<>();
    for (Path file : Gum.files(split, "GUM")) {
      GumEntities reader = new GumEntities();
      Corpora.lines(file).forEach(reader::line);
      articles.add(reader.article());
    }
    return articles;
  }

  private void line(String line) {
    if (line.startsWith("# meta::salientEntities")) {
      Matcher entity = SALIENT.matcher(line);
      while (entity.find()) {
        salient.add(entity.group(1));
      }
    } else if (line.startsWith("# newpar_block = head")) {
      isHeading = true;
    } else if (line.isBlank()) {
      endSentence();
    } else if (line.matches("\\d+\t.*")) {
      rows.add(line.split("\t", -1));
    }
  }

  private void endSentence() {
    for (String[] row : rows) {
      int start = text.length();
      tokens.add(new Span(start, text.append(row[1]).length()));
      text.append(row[9].contains("SpaceAfter=No") ? "" : " ");
    }
    Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    if (isHeading && sentences.isEmpty()) {
      headline = span;
    }
    readMentions();
    partsOfSpeech.add(rows.stream().map(row -> PartOfSpeech.valueOf(row[3])).toList());
    sentences.add(new Sentence(span, 0, tokens));
    isHeading = false;
    rows.clear();
    tokens.clear();
  }

  private void readMentions() {
    Map<String, Deque<Integer>> opened = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Matcher entity = ENTITY.matcher(rows.get(i)[9]);
      Matcher bracket = BRACKET.matcher(entity.find() ? entity.group(1) : "");
      while (bracket.find()) {
        if (bracket.group(1) == null) {
          note(bracket.group(4), Objects.requireNonNull(opened.get(bracket.group(4))).pop(), i);
        } else if (bracket.group(3) == null) {
          types.put(bracket.group(1), bracket.group(2));
          opened.computeIfAbsent(bracket.group(1), unseen -> new ArrayDeque<>()).push(i);
        } else {
          types.put(bracket.group(1), bracket.group(2));
          note(bracket.group(1), i, i);
        }
      }
    }
  }

  /** Keeps a mention if the word in it that depends on none in it is a proper noun. */
  private void note(String id, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = Integer.parseInt(rows.get(i)[6]) - 1;
      if ((head < first || head > last) && rows.get(i)[3].equals("PROPN")) {
        Span span = nameAround(i, first, last);
        mentions
            .computeIfAbsent(id, unseen -> new ArrayList<>())
            .add(new Mention(span, sentences.size(), MentionKind.NAME, 1));
        return;
      }
    }
  }

  /** The run of proper nouns that {@code head} belongs to. */
  private Span nameAround(int head, int first, int last) {
    int from = head;
    while (from > first && rows.get(from - 1)[3].equals("PROPN")) {
      from--;
    }
    int to = head;
    while (to < last && rows.get(to + 1)[3].equals("PROPN")) {
      to++;
    }
    return new Span(tokens.get(from).start(), tokens.get(to).end());
  }

  private Article article() {
    List<Entity> entities = new ArrayList<>();
    Set<String> inSummary = new HashSet<>();
    mentions.forEach(
        (id, ofEntity) -> {
          String letter = ID_LETTERS.get(types.get(id));
          if (letter != null) {
            ofEntity.sort(Comparator.comparing(Mention::span));
            String name = ofEntity.get(0).span().of(text.toString());
            entities.add(new Entity(letter + id, null, name, 0, List.of(), ofEntity));
            if (salient.contains(id)) {
              inSummary.add(letter + id);
            }
          }
        });
    entities.sort(Comparator.comparing(entity -> entity.mentions().get(0).span()));
    return new Article(text.toString(), sentences, headline, entities, inSummary, partsOfSpeech);
  }
}
