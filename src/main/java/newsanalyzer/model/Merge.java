package newsanalyzer.model;

/** The evidence by which a differing form of a name was taken for the same entity. */
public enum Merge {
  /** The surname alone, after the full name: {@code Burns} for {@code William Burns}. */
  SURNAME,
  /**
   * The first word alone, after the full name: {@code Saddam} for {@code Saddam Hussein}, {@code
   * Roh} for {@code Roh Moo-hyun}.
   */
  GIVEN_NAME,
  /** Initials or a middle name more or less: {@code J. Smith} for {@code John Smith}. */
  INITIALS,
  /** A common short form of the given name: {@code Bill Clinton} for {@code William Clinton}. */
  NICKNAME,
  /** Initial letters: {@code IAEA} for {@code International Atomic Energy Agency}. */
  ACRONYM,
  /** Given in brackets right after the other form. */
  BRACKETS,
  /**
   * The same but for a determiner, a legal form, punctuation or capitals: {@code U.S.} and {@code
   * US}.
   */
  SPELLING,
  /** Singular and plural, noun and adjective of a group: {@code Israelis} and {@code Israeli}. */
  INFLECTION,
  /**
   * The name without its descriptive end or its first word: {@code Harvard} for {@code Harvard
   * University}, {@code Supreme Court} for {@code U.S. Supreme Court}.
   */
  SHORT_FORM,
  /** The user's own list of names says so. */
  NAMES_FILE
}
