package newsanalyzer.write;

/** What the offsets of the output count. */
public enum OffsetUnit {
  /** Unicode code points, as Python, jq and Go's runes count. */
  CODE_POINT("codePoint"),
  /** UTF-16 code units, as Java, JavaScript and C# count. */
  UTF16("utf16");

  private final String label;

  OffsetUnit(String label) {
    this.label = label;
  }

  /** The unit as it is written in options and in JSON. */
  public String label() {
    return label;
  }
}
