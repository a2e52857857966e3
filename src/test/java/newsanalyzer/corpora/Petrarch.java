package newsanalyzer.corpora;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsanalyzer.model.NameType;

/**
 * Reads names out of the PETRARCH actor dictionaries: leaders, countries with their cities and
 * demonyms, international organizations, armed groups. They are written in capitals there; here
 * each word has its first letter alone in upper case.
 */
public final class Petrarch {

  /** A country's own code, as against that of an office held for a time. */
  private static final Pattern COUNTRY = Pattern.compile("\\[[A-Z]{3}\\]");

  private static final String FOLDER = "petrarch-cameo/petrarch2/data/dictionaries/";

  private Petrarch() {}

  /**
   * A name.
   *
   * @param type person, place (a country's words, demonyms among them) or organization
   * @param words its words, in order
   */
  public record Entry(NameType type, List<String> words) {}

  /** All entries; the files have no kinds, so these are told by their codes and comments. */
  public static List<Entry> names() {
    List<Entry> entries = new ArrayList<>();
    entries.addAll(countries(lines("Phoenix.Countries.actors.txt")));
    entries.addAll(organizations(lines("Phoenix.International.actors.txt")));
    entries.addAll(organizations(lines("Phoenix.MilNonState.actors.txt")));
    return entries;
  }

  static List<Entry> countries(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    NameType type = NameType.PERSON;
    for (String line : lines) {
      boolean synonym = line.startsWith("+");
      if (line.isBlank() || line.startsWith("#") || Character.isWhitespace(line.charAt(0))) {
        continue;
      }
      if (!synonym) {
        type = COUNTRY.matcher(line).find() ? NameType.PLACE : NameType.PERSON;
      }
      entries.add(new Entry(type, words(line)));
    }
    return entries;
  }

  static List<Entry> organizations(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      boolean person = line.contains("rulers.txt") || line.matches(".*\\[\\w+ +[<>]?\\d.*");
      if (!line.isBlank() && line.matches("[+A-Z].*") && !person) {
        entries.add(new Entry(NameType.ORGANIZATION, words(line)));
      }
    }
    return entries;
  }

  private static List<String> words(String line) {
    String name = line.replaceFirst("[\\[#].*", "").replace("+", "").strip();
    List<String> words = new ArrayList<>();
    for (String word : name.split("[_ ]+", -1)) {
      for (String part : UdTokens.split(word)) {
        if (!part.isEmpty()) {
          words.add(part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  private static List<String> lines(String file) {
    return Corpora.lines(Corpora.path(FOLDER + file), ISO_8859_1);
  }
}
