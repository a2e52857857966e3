package newsanalyzer.write.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * What a table consists of: a row for each item of an article, and what stands in its columns. The
 * first column is always the article's id.
 */
final class Rows<T> {

  private final Function<Analysis, Stream<T>> items;
  private final List<Column<T>> columns = new ArrayList<>();

  /** What an item has in a column; null if that isn't known. */
  @FunctionalInterface
  interface Cell<T> {
    @Nullable String of(T item, Cells cells);
  }

  private record Column<T>(String name, Cell<T> cell) {}

  Rows(Function<Analysis, Stream<T>> items) {
    this.items = items;
    with("article", (item, cells) -> cells.article());
  }

  /** Adds a column behind the others. */
  Rows<T> with(String name, Cell<T> cell) {
    columns.add(new Column<>(name, cell));
    return this;
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The rows of one article; an unknown value is an empty cell. */
  List<List<String>> of(Analysis analysis, Cells cells) {
    return items.apply(analysis).map(item -> row(item, cells)).toList();
  }

  private List<String> row(T item, Cells cells) {
    List<String> row = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      String value = column.cell().of(item, cells);
      row.add(value == null ? "" : value);
    }
    return row;
  }
}
