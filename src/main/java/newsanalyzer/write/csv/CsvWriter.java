package newsanalyzer.write.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.write.AnalysisWriter;
import newsanalyzer.write.OffsetUnit;

/**
 * Writes one table of all articles, as RFC 4180 has it: a row for each item, the article's id
 * first, in UTF-8 without a byte order mark. The names of the columns stand above the rows of the
 * first article, also if it has none. A failed article has no rows.
 *
 * <p>Cells hold what was found and nothing else: one that begins with {@code =} is not turned into
 * something that a spreadsheet would take for text. Each row is a single line.
 *
 * <p>Several tables are several writers, each with a stream of its own.
 */
public final class CsvWriter implements AnalysisWriter {

  private final Rows<?> rows;
  private final OffsetUnit unit;
  private boolean hasHeader;

  /**
   * @param unit what offsets count
   * @param hasHeader whether the names of the columns already stand where this will be written
   */
  public CsvWriter(Table table, OffsetUnit unit, boolean hasHeader) {
    this.rows = table.rows();
    this.unit = requireNonNull(unit, "unit");
    this.hasHeader = hasHeader;
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(bytes)) {
      if (!hasHeader) {
        csv.writeRecord(rows.header());
      }
      rows.of(analysis, new Cells(analysis, unit)).forEach(csv::writeRecord);
    }
    bytes.writeTo(out);
    out.flush();
    hasHeader = true;
  }

  @Override
  public void write(Failure failure, OutputStream out) {}
}
