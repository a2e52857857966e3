package newsanalyzer.model;

/** Why an article could not be analysed. */
public enum FailureKind {
  /** There is no such file, it may not be read, or reading broke off. */
  UNREADABLE,
  /** It is over the limit of characters. */
  TOO_LARGE,
  /** The bytes are no text. */
  NOT_TEXT,
  /** There is nothing in it but white space. */
  NO_ARTICLE,
  /** The analysis itself failed: a fault of this program, or too little memory. */
  INTERNAL
}
