package newsanalyzer.model;

/** What a name stands for. The labels of the annotated corpora are in brackets. */
public enum NameType {
  /** A person, also a fictional one (PER). */
  PERSON(Layer.PEOPLE),
  /** A company, agency, party, team, court, armed group (ORG). */
  ORGANIZATION(Layer.ORGANIZATIONS),
  /** A country, city, region, building, site; a country also when it acts as a government (LOC). */
  PLACE(Layer.PLACES),
  /** A nationality, ethnic, religious or political group, as noun or adjective (GRP). */
  GROUP(Layer.GROUPS),
  /** An event that has a name of its own, such as a war or a championship (EVT). */
  EVENT(Layer.EVENTS),
  /** A book, film, song, report, law, treaty, award (WRK). */
  WORK(Layer.WORKS),
  /** A product, vehicle, weapon, drug with a name (PRD). */
  PRODUCT(Layer.PRODUCTS),
  /** A date, time of day or period that can be placed on a calendar (DAT). */
  DATE(Layer.DATES),
  /** A length of time, or a repeated time (DUR). */
  DURATION(Layer.DATES),
  /** Money, a percentage or a measured quantity with its unit (NUM). */
  AMOUNT(Layer.AMOUNTS);

  private final Layer layer;

  NameType(Layer layer) {
    this.layer = layer;
  }

  /** The layer in which such names are printed. */
  public Layer layer() {
    return layer;
  }

  /** Whether such names are grouped into entities; events are listed apart. */
  public boolean namesEntity() {
    return layer != Layer.EVENTS && layer != Layer.DATES && layer != Layer.AMOUNTS;
  }
}
