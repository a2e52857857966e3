package newsanalyzer.model;

/** What told which of the places of a name is meant. */
public enum PlaceEvidence {
  /** A region or country was said with it: {@code Long Beach, Calif.} */
  QUALIFIED,
  /** Its kind was said with it: {@code Washington state}. */
  KIND,
  /** It is the name of a country. */
  COUNTRY,
  /** It is the name of a continent, a sea or a well-known area. */
  AREA,
  /** The article was filed from there, and it is the largest of that name. */
  DATELINE,
  /** It is a capital, and no place of that name is larger. */
  CAPITAL,
  /** It is the name of a state or province, and no city of that name compares. */
  REGION,
  /** The article names other places near it. */
  ARTICLE,
  /** No other place has the name. */
  GAZETTEER,
  /** It is by far the largest of that name. */
  POPULATION
}
