package newsanalyzer.model;

/** What kind of place it is. */
public enum PlaceType {
  /** A country or territory with an ISO 3166-1 code. */
  COUNTRY,
  /** A first-level division of a country: state, province, constituent country. */
  REGION,
  /** A city, town, village or part of one. */
  CITY,
  /** A continent. */
  CONTINENT,
  /** An ocean, sea, gulf, strait or canal. */
  SEA,
  /** What is well known and no division: the Middle East, Crimea, the Alps. */
  AREA
}
