package newsanalyzer.read;

/** What an input may be. */
public enum InputFormat {
  /** Plain text: one article. */
  TEXT,
  /** A web page: one article and what stands around it. */
  HTML
}
