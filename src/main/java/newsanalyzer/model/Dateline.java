package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The start of an agency report that says where, by whom and when it was filed: {@code CAIRO (AP)
 * —}. Also a line of its own that says no more than the date.
 *
 * @param span from its first letter to the closing dash, if it has one
 * @param place the name of the place; null if it names none
 * @param agency the agency as written, such as {@code AP}; null if none is named
 * @param date the day it was filed, as written; it may stand in a line above {@code span}; null if
 *     none is said
 */
public record Dateline(
    Span span, @Nullable Span place, @Nullable Span agency, @Nullable Span date) {

  public Dateline {
    requireNonNull(span, "span");
  }
}
