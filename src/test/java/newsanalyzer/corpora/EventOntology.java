package newsanalyzer.corpora;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsanalyzer.model.EventType;
import newsanalyzer.words.WordLists;

/** Says which of our types those of another event ontology are, by {@code event-types.txt}. */
public final class EventOntology {

  private final Map<String, Set<EventType>> types = new TreeMap<>();

  /**
   * Reads the lines of one ontology.
   *
   * @param name {@code kairos} or {@code rams}
   */
  public EventOntology(String name) {
    for (String line : WordLists.lines(EventOntology.class, "event-types.txt")) {
      String[] fields = line.split("[|>]", -1);
      String theirs = fields[0].strip();
      if (theirs.startsWith(name + " ")) {
        Set<EventType> ours = EnumSet.noneOf(EventType.class);
        Stream.of(fields[1].strip().split(" or ", -1))
            .filter(type -> !type.equals("-"))
            .forEach(type -> ours.add(EventType.of(type)));
        types.put(theirs.substring(name.length() + 1).toLowerCase(Locale.ROOT), ours);
      }
    }
  }

  /**
   * Our types for one of theirs, by the longest line that begins it; empty if there is none, or if
   * it covers things that we tell apart.
   */
  public Set<EventType> ours(String theirs) {
    String type = theirs.toLowerCase(Locale.ROOT);
    while (!type.isEmpty()) {
      if (types.containsKey(type)) {
        return types.get(type);
      }
      type = type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
    return Set.of();
  }
}
