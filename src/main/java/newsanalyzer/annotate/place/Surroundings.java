package newsanalyzer.annotate.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads what an article says right before and behind a place's name. Safe for all threads. */
public final class Surroundings {

  /** How much of the text before and behind a name is read, in characters. */
  private static final int REACH = 60;

  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";

  private static final Pattern BEHIND_COMMA =
      Pattern.compile(
          "\\s{0,2}[,(]\\s{0,2}(" + WORD + "(?:\\s(?:(?:and|of)\\s)?" + WORD + "){0,3})");

  private static final Pattern LIST =
      Pattern.compile(
          "\\s?(?:,\\s" + WORD + ")*\\s?,?\\s(?:and|or|&)\\s(?:in\\s)?\\p{Lu}.*", Pattern.DOTALL);

  private static final String REGION_KIND =
      "(?i:state|province|region|governorate|oblast|prefecture|voivodeship|canton)";

  private static final Pattern REGION_BEHIND =
      Pattern.compile("\\s" + REGION_KIND + "\\b.*", Pattern.DOTALL);

  private static final Pattern REGION_BEFORE =
      Pattern.compile(".*\\b(?:" + REGION_KIND + "\\sof|upstate)\\s(?:the\\s)?", Pattern.DOTALL);

  private static final Pattern CITY_BEFORE =
      Pattern.compile(".*\\b(?i:city|town|village|port)\\sof\\s", Pattern.DOTALL);

  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "(?:.*[^\\p{L}.-])??(" + WORD + "(?:\\s" + WORD + ")*)\\s?,\\s", Pattern.DOTALL);

  private static final Pattern LISTED_BEFORE = Pattern.compile("[,;:]\\s$");

  private static final Pattern LISTED_BEHIND = Pattern.compile("\\s?[,;]\\s");

  private static final Pattern RULED =
      Pattern.compile("\\s(?:government|administration|cabinet|presidency|regime)\\b");

  private static final Pattern REGION_NAME =
      Pattern.compile(
          "(?:(?:Republic|Province|State) of (?:the )?)(?<of>.+)|(?<name>.+)\\s" + REGION_KIND);

  private final Gazetteer gazetteer;

  public Surroundings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What {@code text} says of a place; without candidates if the gazetteer doesn't have it. */
  public Asked read(String text, @Nullable Dateline dateline, Entity entity) {
    List<Span> names =
        entity.mentions().stream()
            .filter(mention -> mention.kind() == MentionKind.NAME)
            .map(Mention::span)
            .toList();
    Set<Place> qualifiers = new LinkedHashSet<>();
    boolean isInList = false;
    for (Span name : names) {
      Behind behind = behind(after(text, name));
      qualifiers.addAll(behind.qualifiers);
      isInList |= behind.isInList;
    }
    List<Place> candidates = candidates(withoutQualifier(entity.name(), qualifiers), entity);
    if (names.stream().anyMatch(name -> RULED.matcher(after(text, name)).lookingAt())) {
      candidates = candidates.stream().filter(Surroundings::governs).toList();
    }
    PlaceType kind = saidKind(text, names, entity.name(), candidates);
    List<Place> ofKind = candidates.stream().filter(place -> place.type() == kind).toList();
    Span filed = dateline == null ? null : dateline.place();
    return new Asked(
        entity.id(),
        ofKind.isEmpty() ? candidates : ofKind,
        List.copyOf(qualifiers),
        isInList,
        names.stream().allMatch(name -> isEnumerated(text, name)),
        filed != null && names.stream().anyMatch(filed::overlaps),
        !ofKind.isEmpty());
  }

  /** What stands behind a name and a comma. */
  private record Behind(List<Place> qualifiers, boolean isInList) {}

  private Behind behind(String after) {
    Matcher comma = BEHIND_COMMA.matcher(after);
    String words = comma.lookingAt() ? longestQualifier(comma.group(1)) : "";
    if (words.isEmpty()) {
      return new Behind(List.of(), false);
    }
    String rest = after.substring(comma.start(1) + words.length());
    boolean isInList = !gazetteer.isAbbreviation(words) && LIST.matcher(rest).matches();
    return new Behind(gazetteer.qualifiers(words), isInList);
  }

  /** The kind of place that the words around its names, or the name itself, say; null if none. */
  private @Nullable PlaceType saidKind(
      String text, List<Span> names, String name, List<Place> candidates) {
    boolean isRegion =
        REGION_NAME.matcher(name).matches()
            || names.stream()
                .anyMatch(
                    span ->
                        REGION_BEHIND.matcher(after(text, span)).matches()
                            || REGION_BEFORE.matcher(before(text, span)).matches())
            || (!names.isEmpty()
                && names.stream().allMatch(span -> qualifies(before(text, span), span.of(text))));
    if (isRegion) {
      return PlaceType.REGION;
    }
    // "The capital city of Greece" doesn't speak of the town in the state of New York.
    boolean isCountry = candidates.stream().anyMatch(p -> p.type() == PlaceType.COUNTRY);
    boolean isCity =
        names.stream().anyMatch(span -> CITY_BEFORE.matcher(before(text, span)).matches());
    return isCity && !isCountry ? PlaceType.CITY : null;
  }

  /** A government has the name of a place that governs, or else of a person: {@code Monti}. */
  private static boolean governs(Place place) {
    return place.type() != PlaceType.CITY || place.isCapital();
  }

  private static boolean isEnumerated(String text, Span name) {
    return LISTED_BEFORE.matcher(before(text, name)).find()
        && LISTED_BEHIND.matcher(after(text, name)).lookingAt();
  }

  private static String before(String text, Span span) {
    return text.substring(Math.max(0, span.start() - REACH), span.start());
  }

  private static String after(String text, Span span) {
    return text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
  }

  /** Whether the name is the second of {@code Saratoga Springs, New York}. */
  private boolean qualifies(String before, String name) {
    Matcher place = PLACE_BEFORE.matcher(before);
    if (!place.matches()) {
      return false;
    }
    List<Place> regions =
        gazetteer.find(name).stream().filter(p -> p.type() == PlaceType.REGION).toList();
    return gazetteer.find(place.group(1)).stream()
        .anyMatch(
            city -> city.type() == PlaceType.CITY && regions.stream().anyMatch(r -> r.holds(city)));
  }

  /** The places of the entity's name, else of its other names, else of its name without kind. */
  private List<Place> candidates(String name, Entity entity) {
    List<Place> found = gazetteer.find(name);
    for (int i = 0; found.isEmpty() && i < entity.aliases().size(); i++) {
      found = gazetteer.find(entity.aliases().get(i).text());
    }
    Matcher regionName = REGION_NAME.matcher(name);
    if (found.isEmpty() && regionName.matches()) {
      String of = regionName.group("of");
      found = gazetteer.find(of == null ? regionName.group("name") : of);
    }
    return found.isEmpty() ? gazetteer.qualifiers(name) : found;
  }

  /** A tagger may take {@code Long Beach, Calif.} for one name. */
  private String withoutQualifier(String name, Set<Place> qualifiers) {
    int comma = name.indexOf(',');
    if (comma <= 0) {
      return name;
    }
    List<Place> behind = gazetteer.qualifiers(name.substring(comma + 1).strip());
    qualifiers.addAll(behind);
    return behind.isEmpty() ? name : name.substring(0, comma).strip();
  }

  private String longestQualifier(String words) {
    List<Integer> ends = new ArrayList<>(List.of(words.length()));
    for (int i = words.length() - 1; i > 0; i--) {
      if (Character.isWhitespace(words.charAt(i))) {
        ends.add(i);
      }
    }
    for (int end : ends) {
      String start = words.substring(0, end);
      if (!gazetteer.qualifiers(start).isEmpty()) {
        return start;
      }
    }
    return "";
  }
}
