package newsanalyzer.annotate.event;

import java.util.EnumSet;
import java.util.Set;
import newsanalyzer.model.EventType;
import org.jspecify.annotations.Nullable;

/** What may be parts of one incident: the dead of an explosion die where and when it was. */
public final class Incidents {

  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.CONFLICT_ATTACK,
          EventType.CONFLICT_PROTEST,
          EventType.CONFLICT_COERCE,
          EventType.CONFLICT_ABDUCT,
          EventType.LIFE_DIE,
          EventType.LIFE_INJURE,
          EventType.DISASTER_NATURAL,
          EventType.DISASTER_ACCIDENT,
          EventType.JUSTICE_ARREST,
          EventType.JUSTICE_CRIME);

  private Incidents() {}

  /** Whether events of these types may be of one incident, or are of one type. */
  public static boolean areOneKind(@Nullable EventType one, @Nullable EventType other) {
    return one != null
        && other != null
        && (one == other || (TYPES.contains(one) && TYPES.contains(other)));
  }
}
