package newsanalyzer.cli;

/** The forms of output. */
enum OutputFormat {
  /** One JSON object for each article, indented unless told otherwise. */
  JSON("json"),
  /** One line of JSON for each article. */
  JSONL("jsonl"),
  /** A page of 80 columns for each article, to be read. */
  TEXT("txt"),
  /** A note in Markdown for each article. */
  MARKDOWN("md"),
  /** A page for a browser for each article. */
  HTML("html"),
  /** A table of what stands in all articles. */
  CSV("csv");

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  /** How the names of such files end, without the dot. */
  String extension() {
    return extension;
  }

  boolean isJson() {
    return this == JSON || this == JSONL;
  }
}
