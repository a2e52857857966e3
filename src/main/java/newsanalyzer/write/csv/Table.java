package newsanalyzer.write.csv;

import java.util.EnumSet;
import java.util.Set;
import newsanalyzer.model.Layer;

/** The tables that an analysis can be written as. */
public enum Table {
  /** A row for each person. */
  PEOPLE,
  /** A row for each organization. */
  ORGANIZATIONS,
  /** A row for each place, with its coordinates. */
  PLACES,
  /** A row for each event, with who took part, where and when. */
  EVENTS,
  /** A row for each quotation. */
  QUOTES,
  /** A row for each time expression. */
  DATES,
  /** A row for each mention of whatever the article names. */
  MENTIONS,
  /** A row for each relation of two entities. */
  RELATIONS;

  /** The layers that it shows; if none of them was looked for, it has no rows. */
  public Set<Layer> layers() {
    return this == MENTIONS ? EnumSet.copyOf(Layer.NAMED) : EnumSet.of(Layer.valueOf(name()));
  }

  Rows<?> rows() {
    return switch (this) {
      case PEOPLE -> EntityRows.people();
      case ORGANIZATIONS -> EntityRows.organizations();
      case PLACES -> EntityRows.places();
      case EVENTS -> EventRows.events();
      case QUOTES -> StatementRows.quotes();
      case DATES -> StatementRows.dates();
      case MENTIONS -> EntityRows.mentions();
      case RELATIONS -> StatementRows.relations();
    };
  }
}
