package newsanalyzer.model;

/** How the day of publication became known. */
public enum DatePublishedFrom {
  /** The user said so. */
  OPTION,
  /** The input's metadata say so. */
  METADATA,
  /** The dateline says so, year included. */
  DATELINE
}
