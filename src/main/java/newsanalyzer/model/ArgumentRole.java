package newsanalyzer.model;

/** What words say of an event: who takes part in which {@link Role}, where, or when. */
public enum ArgumentRole {
  AGENT,
  PATIENT,
  WITH,
  TOPIC,
  INSTRUMENT,
  PLACE,
  TIME
}
