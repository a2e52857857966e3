package newsanalyzer.cli;

/** The forms of output. */
enum OutputFormat {
  /** One JSON object for each article, indented unless told otherwise. */
  JSON,
  /** One line of JSON for each article. */
  JSONL,
  /** A page of 80 columns for each article, to be read. */
  TEXT,
  /** A note in Markdown for each article. */
  MARKDOWN,
  /** A table of what stands in all articles. */
  CSV;

  boolean isJson() {
    return this == JSON || this == JSONL;
  }
}
