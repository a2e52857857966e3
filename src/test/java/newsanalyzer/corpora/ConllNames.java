package newsanalyzer.corpora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.model.NameType;

/**
 * Reads names from corpora that have a token and its tag on each line: Wikigold, CrossNER, re3d.
 *
 * <p>Their labels become ours by a table each; what has no counterpart is left unlabelled.
 */
public final class ConllNames {

  private static final String WIKIGOLD_FILE = "wikigold/CONLL-format/data/wikigold.conll.txt";

  static final Map<String, NameType> WIKIGOLD =
      Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.PLACE);

  private static final Map<String, NameType> CROSSNER =
      Map.ofEntries(
          Map.entry("person", NameType.PERSON),
          Map.entry("politician", NameType.PERSON),
          Map.entry("writer", NameType.PERSON),
          Map.entry("scientist", NameType.PERSON),
          Map.entry("researcher", NameType.PERSON),
          Map.entry("musicalartist", NameType.PERSON),
          Map.entry("organisation", NameType.ORGANIZATION),
          Map.entry("politicalparty", NameType.ORGANIZATION),
          Map.entry("university", NameType.ORGANIZATION),
          Map.entry("band", NameType.ORGANIZATION),
          Map.entry("location", NameType.PLACE),
          Map.entry("country", NameType.PLACE),
          Map.entry("event", NameType.EVENT),
          Map.entry("election", NameType.EVENT),
          Map.entry("conference", NameType.EVENT),
          Map.entry("award", NameType.WORK),
          Map.entry("book", NameType.WORK),
          Map.entry("poem", NameType.WORK),
          Map.entry("song", NameType.WORK),
          Map.entry("album", NameType.WORK),
          Map.entry("magazine", NameType.WORK),
          Map.entry("academicjournal", NameType.WORK),
          Map.entry("product", NameType.PRODUCT));

  private static final Map<String, NameType> RE3D =
      Map.of(
          "Organisation", NameType.ORGANIZATION,
          "Location", NameType.PLACE,
          "Person", NameType.PERSON,
          "Nationality", NameType.GROUP,
          "Weapon", NameType.PRODUCT,
          "MilitaryPlatform", NameType.PRODUCT,
          "Temporal", NameType.DATE,
          "Money", NameType.AMOUNT);

  private ConllNames() {}

  public static List<LabelledSentence> wikigold() {
    return read("wikigold", Corpora.path(WIKIGOLD_FILE), WIKIGOLD);
  }

  /**
   * Wikigold without the sentences that hold a MISC, which is a group, an event, a work or a
   * product without saying which.
   */
  public static List<LabelledSentence> wikigoldWithoutMisc() {
    Map<String, NameType> withMisc = new HashMap<>(WIKIGOLD);
    withMisc.put("MISC", NameType.WORK);
    return read("wikigold", Corpora.path(WIKIGOLD_FILE), withMisc).stream()
        .filter(s -> s.names().stream().noneMatch(name -> name.type() == NameType.WORK))
        .toList();
  }

  public static List<LabelledSentence> crossNer() {
    return Corpora.files("crossner", ".txt").stream()
        .flatMap(file -> read("crossner", file, CROSSNER).stream())
        .toList();
  }

  public static List<LabelledSentence> re3d() {
    return Corpora.files("re3d/by-source", ".conll").stream()
        .flatMap(file -> read("re3d", file, RE3D).stream())
        .toList();
  }

  private static List<LabelledSentence> read(
      String corpus, Path file, Map<String, NameType> types) {
    return read(corpus, file.getFileName().toString(), Corpora.lines(file), types);
  }

  static List<LabelledSentence> read(
      String corpus, String document, List<String> lines, Map<String, NameType> types) {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<NameLabel> names = new ArrayList<>();
    String previous = "O";
    for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
      String[] fields = line.strip().split("\\s+", -1);
      if (fields.length >= 2) {
        String tag = fields[fields.length - 1];
        addTag(tag, previous, tokens.size(), types, names);
        tokens.add(fields[0]);
        previous = tag;
      } else if (!tokens.isEmpty()) {
        sentences.add(
            new LabelledSentence(corpus, document, tokens, names, Map.of()).retokenized());
        tokens.clear();
        names.clear();
        previous = "O";
      }
    }
    return sentences;
  }

  private static void addTag(
      String tag, String previous, int index, Map<String, NameType> types, List<NameLabel> names) {
    NameType type = tag.equals("O") ? null : types.get(tag.substring(2));
    if (type == null) {
      return;
    }
    boolean continues =
        tag.startsWith("I-") && !previous.equals("O") && previous.endsWith(tag.substring(2));
    if (continues) {
      NameLabel last = names.remove(names.size() - 1);
      names.add(new NameLabel(type, last.from(), index + 1));
    } else {
      names.add(new NameLabel(type, index, index + 1));
    }
  }
}
