package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The start of an agency report that says where, by whom and when it was filed: {@code CAIRO (AP)
 * —}.
 *
 * @param span from the first letter of the place to the closing dash
 * @param place the name of the place; null if it names none
 * @param agency the agency as written, such as {@code AP}; null if none is named
 * @param date the day it was filed, as written; null if none is said
 */
public record Dateline(
    Span span, @Nullable Span place, @Nullable Span agency, @Nullable Span date) {

  public Dateline {
    requireNonNull(span, "span");
  }
}
