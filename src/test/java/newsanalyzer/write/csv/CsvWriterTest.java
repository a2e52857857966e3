package newsanalyzer.write.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.write.Analyses;
import newsanalyzer.write.OffsetUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private static final Analysis MEETING =
      Analyses.meeting("Leaders meet", "Ann Lee", "Bo Ek", "Rome", "No, \"never\"");

  @Test
  void quotesAsRfc4180Has() throws IOException {
    assertThat(write(Table.QUOTES, MEETING))
        .isEqualTo(
            "article,id,type,text,begin,end,speakerId,speakerName,speakerText,speakerBegin,"
                + "speakerEnd,cue,confidence\r\n"
                + "news/a.txt,q1,direct,\"No, \"\"never\"\"\",28,39,p2,Bo Ek,Bo Ek,12,17,,0.8\r\n");
  }

  @Test
  void rowOfEventHasWhoTookPart() throws IOException {
    NamedCsvRecord event = rows(Table.EVENTS, MEETING).get(0);

    assertThat(event.getField("agent")).isEqualTo("Ann Lee");
    assertThat(event.getField("agentIds")).isEqualTo("p1");
    assertThat(event.getField("withIds")).isEqualTo("p2");
    assertThat(event.getField("patient")).isEmpty();
    assertThat(event.getField("type")).isEqualTo("diplomacy.meet");
    assertThat(event.getField("main")).isEqualTo("true");
    assertThat(event.getField("place")).isEqualTo("in Rome");
    assertThat(event.getField("placeInferred")).isEqualTo("false");
    assertThat(event.getField("time")).isEmpty();
    assertThat(event.getField("timeInferred")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void headerStandsAboveTheFirstArticleAlone(Table table) throws IOException {
    CsvWriter writer = new CsvWriter(table, OffsetUnit.CODE_POINT, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    writer.write(Analyses.empty(), out);
    String first = out.toString(UTF_8);
    writer.write(Analyses.empty(), out);

    assertThat(first).startsWith("article,").endsWith("\r\n").hasLineCount(1);
    assertThat(out.toString(UTF_8)).isEqualTo(first);
  }

  @Test
  void headerIsLeftOutWhereItAlreadyStands() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new CsvWriter(Table.PEOPLE, OffsetUnit.CODE_POINT, true).write(MEETING, out);

    assertThat(out.toString(UTF_8))
        .isEqualTo("news/a.txt,p1,Ann Lee,false,0.4,,,1\r\nnews/a.txt,p2,Bo Ek,false,0.4,,,1\r\n");
  }

  @Test
  void failedArticleHasNoRow() throws IOException {
    CsvWriter writer = new CsvWriter(Table.PEOPLE, OffsetUnit.CODE_POINT, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    writer.write(new Failure("b.txt", FailureKind.TOO_LARGE, "too long"), out);

    assertThat(out.toString(UTF_8)).isEmpty();
  }

  /** A table is data: whoever opens it in a spreadsheet imports its columns as text. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1 555", "-x", "@ann", "'quoted"})
  void keepsWhatSpreadsheetsTakeForFormulas(String said) throws IOException {
    Analysis analysis = Analyses.meeting("Leaders meet", "Ann Lee", "Bo Ek", "Rome", said);

    assertThat(rows(Table.QUOTES, analysis).get(0).getField("text")).isEqualTo(said);
  }

  @Test
  void rowIsLineWithoutAnythingThatTerminalObeys() throws IOException {
    Analysis analysis =
        Analyses.meeting("x", "Ann\n\tLee", "B\u001B[31mo\u009B", "Rome\u202E", "a\u2028b");

    String table = write(Table.MENTIONS, analysis) + write(Table.EVENTS, analysis);

    assertThat(table.replace("\r\n", "").codePoints())
        .noneMatch(c -> c < ' ' || c == 0x9B || c == 0x202E || c == 0x2028);
    assertThat(rows(Table.MENTIONS, analysis))
        .extracting(row -> row.getField("text"))
        .containsExactly("Ann  Lee", "B\uFFFD[31mo\uFFFD");
    assertThat(rows(Table.QUOTES, analysis).get(0).getField("text")).isEqualTo("a b");
  }

  @Test
  void offsetsCountWhatIsAskedFor() throws IOException {
    Analysis analysis = Analyses.meeting("x", "😀 Ann", "Bo Ek", "Rome", "no");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new CsvWriter(Table.MENTIONS, OffsetUnit.UTF16, true).write(analysis, out);

    assertThat(rows(Table.MENTIONS, analysis).get(0).getField("end")).isEqualTo("5");
    assertThat(out.toString(UTF_8)).startsWith("news/a.txt,people,p1,😀 Ann,0,6,");
  }

  @Test
  void columnsHaveNamesOfTheirOwn() {
    assertThat(Table.values())
        .allSatisfy(table -> assertThat(table.rows().header()).doesNotHaveDuplicates());
    assertThat(Arrays.stream(Table.values()).map(table -> table.rows().header().get(0)))
        .containsOnly("article");
  }

  private static String write(Table table, Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter(table, OffsetUnit.CODE_POINT, false).write(analysis, out);
    return out.toString(UTF_8);
  }

  private static List<NamedCsvRecord> rows(Table table, Analysis analysis) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(write(table, analysis))) {
      return reader.stream().toList();
    }
  }
}
