package newsanalyzer.corpora;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/**
 * Reads which mentions of GUM's documents mean the same person or organization.
 *
 * <p>Entities without a named mention are left out: the product starts from names. The text is laid
 * out as an article, in paragraphs and without spaces before punctuation. Mentions of several
 * separate parts, {@code (3[1/2]-…}, aren't read: there are few, and no span says them.
 */
public final class GumCoreference {

  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");

  /** {@code (3-person-new-sssss-cf1-1,2-coref…} opens, {@code 3)} closes, or it does both. */
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-(\\w+)-[^-()]*-[^-()]*-[^-()]*-([\\d,]+)[^()]*(\\))?|(\\d+)\\)");

  private static final Map<String, NameType> TYPES =
      Map.of("person", NameType.PERSON, "organization", NameType.ORGANIZATION);

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Reference>> references = new LinkedHashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final List<String[]> rows = new ArrayList<>();
  private boolean isNewParagraph;

  private GumCoreference() {}

  /**
   * A mention.
   *
   * @param span all its words, with what describes it
   * @param minimal from the first to the last word of GUM's minimal span
   * @param head its head word: the surname of a person, the noun of a description
   */
  public record Reference(Span span, Span minimal, Span head, MentionKind kind) {}

  /** A person or organization, its mentions in text order. */
  public record Thing(NameType type, List<Reference> references) {}

  /**
   * A document.
   *
   * @param id its name in GUM
   */
  public record Article(String id, String text, List<Thing> things) {}

  /** The documents of a split whose names begin with {@code prefix}, such as GUM_news. */
  public static List<Article> read(String split, String prefix) {
    List<Article> articles = new ArrayList<>();
    for (Path file : Gum.files(split, prefix)) {
      GumCoreference reader = new GumCoreference();
      Corpora.lines(file).forEach(reader::line);
      String name = String.valueOf(file.getFileName()).replace(".conllu", "");
      articles.add(new Article(name, reader.text.toString(), reader.things()));
    }
    return articles;
  }

  private void line(String line) {
    if (line.startsWith("# newpar")) {
      isNewParagraph = true;
    } else if (line.isBlank()) {
      endSentence();
    } else if (line.matches("\\d+(-\\d+)?\t.*")) {
      rows.add(line.split("\t", -1));
    }
  }

  private void endSentence() {
    if (isNewParagraph && text.length() > 0) {
      text.setLength(text.toString().stripTrailing().length());
      text.append("\n\n");
    }
    isNewParagraph = false;
    List<String[]> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int lastOfJoined = 0;
    boolean spaceAfterJoined = true;
    for (String[] row : rows) {
      boolean spaceAfter = !row[9].contains("SpaceAfter=No");
      int dash = row[0].indexOf('-');
      if (dash > 0) { // "don't", whose parts follow
        lastOfJoined = Integer.parseInt(row[0].substring(dash + 1));
        spaceAfterJoined = spaceAfter;
        continue;
      }
      int number = Integer.parseInt(row[0]);
      int start = text.length();
      spans.add(new Span(start, text.append(row[1]).length()));
      words.add(row);
      boolean space =
          number < lastOfJoined ? false : number == lastOfJoined ? spaceAfterJoined : spaceAfter;
      text.append(space ? " " : "");
    }
    readReferences(words, spans);
    rows.clear();
  }

  private record Opened(int first, List<Integer> heads) {}

  private void readReferences(List<String[]> words, List<Span> spans) {
    Map<String, Deque<Opened>> opened = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher entity = ENTITY.matcher(words.get(i)[9]);
      Matcher bracket = BRACKET.matcher(entity.find() ? entity.group(1) : "");
      while (bracket.find()) {
        String id = bracket.group(1);
        if (id == null) {
          Deque<Opened> stack = opened.get(bracket.group(5));
          if (stack != null && !stack.isEmpty()) {
            note(bracket.group(5), stack.pop(), i, words, spans);
          }
          continue;
        }
        types.putIfAbsent(id, bracket.group(2));
        Opened reference =
            new Opened(
                i, Arrays.stream(bracket.group(3).split(",")).map(Integer::valueOf).toList());
        if (bracket.group(4) != null) {
          note(id, reference, i, words, spans);
        } else {
          opened.computeIfAbsent(id, unseen -> new ArrayDeque<>()).push(reference);
        }
      }
    }
  }

  private void note(String id, Opened opened, int last, List<String[]> words, List<Span> spans) {
    int head = head(opened, last, words);
    MentionKind kind =
        switch (words.get(head)[3]) {
          case "PROPN" -> MentionKind.NAME;
          case "PRON", "DET" -> MentionKind.PRONOUN;
          default -> MentionKind.NOMINAL;
        };
    int lastOfHead = opened.first + opened.heads.get(opened.heads.size() - 1) - 1;
    Span span = new Span(spans.get(opened.first).start(), spans.get(last).end());
    Span minimal =
        new Span(
            spans.get(opened.first + opened.heads.get(0) - 1).start(), spans.get(lastOfHead).end());
    references
        .computeIfAbsent(id, unseen -> new ArrayList<>())
        .add(new Reference(span, minimal, spans.get(head), kind));
  }

  /**
   * The word that depends on none in the mention, or the last of a name that hangs flat on it: of
   * {@code President Ann Lee} it is {@code Lee}, of {@code University of Maine} {@code University}.
   */
  private static int head(Opened opened, int last, List<String[]> words) {
    int head = opened.first + opened.heads.get(0) - 1;
    for (int word : opened.heads) {
      int on = Integer.parseInt(words.get(opened.first + word - 1)[6]) - 1;
      if (on < opened.first || on > last) {
        head = opened.first + word - 1;
        break;
      }
    }
    int end = head;
    for (int i = head + 1; i <= last; i++) {
      boolean isFlat = words.get(i)[7].startsWith("flat");
      if (isFlat && Integer.parseInt(words.get(i)[6]) - 1 == head) {
        end = i;
      }
    }
    return end;
  }

  private List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    references.forEach(
        (id, ofThing) -> {
          NameType type = TYPES.get(types.get(id));
          if (type != null && ofThing.stream().anyMatch(r -> r.kind() == MentionKind.NAME)) {
            ofThing.sort(Comparator.comparing(Reference::span));
            things.add(new Thing(type, List.copyOf(ofThing)));
          }
        });
    return things;
  }
}
