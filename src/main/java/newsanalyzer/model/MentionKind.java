package newsanalyzer.model;

/** How a mention refers to its entity. */
public enum MentionKind {
  /** By name: {@code William Burns}. */
  NAME,
  /** By description: {@code the director}. */
  NOMINAL,
  /** By pronoun: {@code he}. */
  PRONOUN
}
