package newsanalyzer.model;

import java.util.List;

/** The parts of an analysis that can be had or left out; each is an array of the output. */
public enum Layer {
  PEOPLE,
  ORGANIZATIONS,
  PLACES,
  GROUPS,
  WORKS,
  PRODUCTS,
  ENTITIES,
  DATES,
  AMOUNTS,
  EVENTS,
  QUOTES,
  RELATIONS,
  KEY_SENTENCES,
  KEYWORDS;

  /** Those that hold entities. */
  public static final List<Layer> NAMED =
      List.of(PEOPLE, ORGANIZATIONS, PLACES, GROUPS, WORKS, PRODUCTS, ENTITIES);
}
