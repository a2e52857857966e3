package newsanalyzer.model;

/** The date against which a relative expression was resolved. */
public enum DateAnchor {
  /** The day of publication. */
  DATE_PUBLISHED,
  /** The date that the text named just before. */
  PREVIOUS_DATE
}
