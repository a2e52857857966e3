package newsanalyzer.model;

/** The kinds of amounts. */
public enum AmountType {
  /** A sum in a currency; the unit is its ISO 4217 code. */
  MONEY,
  /** A percentage; the unit is {@code %}. */
  PERCENT,
  /** A measured quantity; the unit is as written, in the singular. */
  QUANTITY
}
