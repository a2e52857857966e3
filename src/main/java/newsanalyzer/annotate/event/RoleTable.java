package newsanalyzer.annotate.event;

import java.util.HashMap;
import java.util.Map;
import newsanalyzer.model.EventType;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Which role a name has in an event by its position, from {@code roles.txt}.
 *
 * <p>A row holds for one type of event, or for all that have no row of their own. Positions that
 * tell too little have no row, or one that says {@code none}. Safe for all threads.
 */
public final class RoleTable {

  private final Map<String, String> roles = new HashMap<>();

  /** The product's table. */
  public RoleTable() {
    this(WordLists.lines(RoleTable.class, "roles.txt"));
  }

  /**
   * A table of its own.
   *
   * @param rows such as {@code conflict.attack, noun on, place: patient}
   */
  public RoleTable(Iterable<String> rows) {
    for (String row : rows) {
      String[] parts = row.split(": ", 2);
      roles.put(parts[0], parts[1]);
    }
  }

  /**
   * Returns {@code agent}, {@code patient}, {@code place} or another role, or {@code none}.
   *
   * @param type null if it isn't known
   * @param position as {@link Clause#positions} tells it
   * @param isPlace whether the name is a place's
   */
  public String role(@Nullable EventType type, String position, boolean isPlace) {
    String where = ", " + position + ", " + (isPlace ? "place" : "other");
    String general = roles.getOrDefault("any" + where, "none");
    return type == null ? general : roles.getOrDefault(type.label() + where, general);
  }
}
