package newsanalyzer.model;

/** The kinds of time expressions, as TIMEX3 has them. */
public enum DateType {
  /** A day or a longer period on the calendar. */
  DATE,
  /** A time of day, or a part of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A repeated time. */
  SET
}
