package newsanalyzer.model;

/** Why an article could not be analysed. */
public enum FailureKind {
  /** There is no such file, it may not be read, or reading broke off. */
  UNREADABLE,
  /** It is over the limit of characters, or of what an archive may expand to. */
  TOO_LARGE,
  /** The bytes are no text. */
  NOT_TEXT,
  /** There is nothing in it but white space, or nothing that reads like an article. */
  NO_ARTICLE,
  /** It took longer than allowed. */
  TIMEOUT,
  /** The analysis itself failed: a fault of this program, or too little memory. */
  INTERNAL
}
