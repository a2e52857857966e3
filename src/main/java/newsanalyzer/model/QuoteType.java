package newsanalyzer.model;

/** How the words of a source are given. */
public enum QuoteType {
  /** Word for word: all of it stands in quotation marks, or is an interview's answer. */
  DIRECT,
  /** In the writer's words. */
  INDIRECT,
  /** In the writer's words, and partly in quotation marks. */
  MIXED
}
