package newsanalyzer.model;

/** What a name stands for. The labels of the annotated corpora are in brackets. */
public enum NameType {
  /** A person, also a fictional one (PER). */
  PERSON,
  /** A company, agency, party, team, court, armed group (ORG). */
  ORGANIZATION,
  /** A country, city, region, building, site; a country also when it acts as a government (LOC). */
  PLACE,
  /** A nationality, ethnic, religious or political group, as noun or adjective (GRP). */
  GROUP,
  /** An event that has a name of its own, such as a war or a championship (EVT). */
  EVENT,
  /** A book, film, song, report, law, treaty, award (WRK). */
  WORK,
  /** A product, vehicle, weapon, drug with a name (PRD). */
  PRODUCT,
  /** A date, time of day or period that can be placed on a calendar (DAT). */
  DATE,
  /** A length of time, or a repeated time (DUR). */
  DURATION,
  /** Money, a percentage or a measured quantity with its unit (NUM). */
  AMOUNT
}
