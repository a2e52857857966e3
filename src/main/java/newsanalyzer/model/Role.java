package newsanalyzer.model;

/** What part a participant has in an event. */
public enum Role {
  /** Who does it, or what causes it. */
  AGENT,
  /** Whom or what it is done to. */
  PATIENT,
  /** The other side of a meeting, deal, match or fight. */
  WITH,
  /** What it is about, asked for, announced, voted on. */
  TOPIC,
  /** What it is done with. */
  INSTRUMENT
}
