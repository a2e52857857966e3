package newsanalyzer.annotate.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.PlaceType;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by name: countries, first-level regions, cities over 1,000 people, and
 * well-known areas. It knows no streets, buildings, mountains or counties.
 *
 * <p>The head of each resource says what its fields are and where they come from. Safe for all
 * threads.
 */
public final class Gazetteer {

  /** The code of names that mean no place of the gazetteer, though a town has them. */
  private static final String NOWHERE = "-";

  /**
   * A place is found under another name only if it has so many times the people of the largest city
   * whose first name that is, and no country or area has it: {@code Bombay} is Mumbai, though
   * villages are called so; but Mexico City isn't Mexico, as it is in other languages.
   */
  private static final int OTHER_NAME_RATIO = 10;

  private static final Comparator<Place> MOST_PEOPLE_FIRST =
      Comparator.comparingLong(Place::population).reversed();

  /** Cities and regions, by name or by the region's code. */
  private final SortedLines lines = SortedLines.read("places.txt");

  private final Map<String, List<Place>> countriesAndAreas = new HashMap<>();
  private final Map<String, Place> countries = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, Set<String>> neighbours = new HashMap<>();
  private final Map<String, List<String>> shortNames = byName("short-names.txt");
  private final Map<String, List<String>> abbreviations = byName("abbreviations.txt");

  private Gazetteer() {
    readCountries();
    for (String line : WordLists.lines(Gazetteer.class, "areas.txt")) {
      addArea(line.split("\t", -1));
    }
  }

  private static final class Holder {
    static final Gazetteer ALL = new Gazetteer();
  }

  /**
   * The gazetteer of the program. The first call reads it, which takes a few hundredths of a
   * second.
   */
  public static Gazetteer all() {
    return Holder.ALL;
  }

  /** The places of a name, countries and areas first, then the most people first. */
  public List<Place> find(String name) {
    String key = PlaceNames.key(name);
    if (shortNames.getOrDefault(key, List.of()).contains(NOWHERE)) {
      return List.of();
    }
    Set<Place> found = new LinkedHashSet<>(countriesAndAreas.getOrDefault(key, List.of()));
    shortNames.getOrDefault(key, List.of()).forEach(code -> found.add(byCode(code)));
    List<Place> named = new ArrayList<>();
    List<Place> alsoNamed = new ArrayList<>();
    for (String[] row : lines.find(key)) {
      (row[1].endsWith("~") ? alsoNamed : named).add(place(row));
    }
    if (found.isEmpty()) {
      long largest = 0;
      for (Place place : named) {
        largest = place.type() == PlaceType.CITY ? Math.max(largest, place.population()) : largest;
      }
      for (Place place : alsoNamed) {
        if (place.population() >= OTHER_NAME_RATIO * largest) {
          named.add(place);
        }
      }
    }
    named.sort(MOST_PEOPLE_FIRST);
    found.addAll(named);
    return List.copyOf(found);
  }

  /**
   * The countries and regions that {@code words} stands for behind a place and a comma, where
   * abbreviations are used: {@code Calif.}, {@code CA}. An abbreviation must be in capitals or have
   * its full stop: {@code In}, {@code Miss} and {@code Me} are words.
   */
  public List<Place> qualifiers(String words) {
    List<Place> found = new ArrayList<>();
    for (Place place : find(words)) {
      if (place.type() == PlaceType.COUNTRY || place.type() == PlaceType.REGION) {
        found.add(place);
      }
    }
    if (words.endsWith(".") || words.chars().noneMatch(Character::isLowerCase)) {
      List<String> codes = abbreviations.getOrDefault(PlaceNames.key(words), List.of());
      codes.forEach(code -> found.add(byCode(code)));
    }
    return List.copyOf(found);
  }

  /**
   * Whether {@code words} is no name but an abbreviation, and so can't stand in a list of names.
   */
  public boolean isAbbreviation(String words) {
    return abbreviations.containsKey(PlaceNames.key(words));
  }

  /**
   * The country whose people or things {@code group} says, such as {@code Syrian}; null if none.
   */
  public @Nullable Place countryOf(String group) {
    String key = PlaceNames.key(group);
    String code = demonyms.get(key);
    if (code == null && key.endsWith("s")) {
      code = demonyms.get(key.substring(0, key.length() - 1));
    }
    return code == null ? null : countries.get(code);
  }

  /** The name of the first-level division that a place is or lies in; null if it has none. */
  public @Nullable String regionName(Place place) {
    List<String[]> region = place.regionCode() == null ? List.of() : lines.find(place.regionCode());
    return region.isEmpty() ? null : region.get(0)[7];
  }

  /** Whether the two countries have a common border. */
  public boolean areNeighbours(String oneCode, String otherCode) {
    return neighbours.getOrDefault(oneCode, Set.of()).contains(otherCode);
  }

  /** The country or region of a code, or the largest city of a name. */
  private Place byCode(String code) {
    Place country = countries.get(code);
    return country != null
        ? country
        : lines.find(code).stream().map(Gazetteer::place).min(MOST_PEOPLE_FIRST).orElseThrow();
  }

  private static Map<String, List<String>> byName(String resource) {
    WordLists lists = WordLists.read(Gazetteer.class, resource, "\\|");
    Map<String, List<String>> codes = new HashMap<>();
    for (String code : lists.names()) {
      for (String name : lists.words(code)) {
        add(codes, PlaceNames.key(name), code);
      }
    }
    return codes;
  }

  private void readCountries() {
    List<String> rows = WordLists.lines(Gazetteer.class, "countries.txt");
    Map<String, String> codes = new HashMap<>();
    for (String line : rows) {
      String[] row = line.split("\t", -1);
      codes.put(row[1], row[0]);
      Place country =
          new Place(
              PlaceType.COUNTRY,
              degrees(row[2]),
              degrees(row[3]),
              row[0],
              null,
              Long.parseLong(row[4]),
              Integer.valueOf(row[5]),
              false);
      countries.put(row[0], country);
      for (String name : row[8].split("\\|", -1)) {
        add(countriesAndAreas, name, country);
      }
      // Of two with one demonym, such as the Congos, the larger.
      Place rival = countries.get(demonyms.getOrDefault(row[6], ""));
      if (!row[6].isEmpty() && (rival == null || rival.population() < country.population())) {
        demonyms.put(row[6], row[0]);
      }
    }
    for (String line : rows) {
      String[] row = line.split("\t", -1);
      Set<String> around = new HashSet<>();
      for (String neighbour : row[7].split(",", -1)) {
        around.add(codes.getOrDefault(neighbour, neighbour));
      }
      neighbours.put(row[0], around);
    }
  }

  private void addArea(String[] row) {
    Place area =
        new Place(
            PlaceType.valueOf(row[0].toUpperCase(Locale.ROOT)),
            degrees(row[1]),
            degrees(row[2]),
            row[3].isEmpty() ? null : row[3],
            null,
            0,
            row[4].isEmpty() ? null : Integer.valueOf(row[4]),
            false);
    for (String name : row[5].split("\\|", -1)) {
      add(countriesAndAreas, name, area);
    }
  }

  private static Place place(String[] row) {
    return new Place(
        row[1].startsWith("r") ? PlaceType.REGION : PlaceType.CITY,
        degrees(row[2]),
        degrees(row[3]),
        row[4].substring(0, 2),
        row[4],
        100 * Long.parseLong(row[5]),
        row[6].isEmpty() ? null : Integer.valueOf(row[6]),
        row[1].startsWith("C"));
  }

  private static double degrees(String hundredths) {
    return Integer.parseInt(hundredths) / 100.0;
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(value);
  }
}
