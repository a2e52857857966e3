package newsanalyzer.read.json;

/** What an article in JSON may tell; named as in the output. */
public enum NewsField {
  /** The article's text, plain or as HTML. */
  TEXT,
  /** Its headline. */
  HEADLINE,
  /** Its authors. */
  BYLINE,
  /** The day of its publication. */
  DATE,
  /** Who publishes it. */
  PUBLISHER,
  /** Where it is published. */
  URL,
  /** The language it is in. */
  LANGUAGE
}
