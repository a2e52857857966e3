package newsanalyzer.model;

/** Whether an event really happens, as the article tells it. */
public enum Factuality {
  /** It happened or is happening. */
  REAL,
  /** It is planned or expected. */
  FUTURE,
  /** It is alleged, wished, feared or conditional. */
  POSSIBLE,
  /** It did not happen. */
  NEGATED
}
