package newsanalyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsanalyzer.Invariants;
import newsanalyzer.Json;
import newsanalyzer.nlp.AnimalModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The command's manners; loads the shipped models. */
class MainTest {

  private static final String ARTICLE = "President Ann Lee met Bo Ek in Paris on Monday.";

  @TempDir private Path folder;

  @Test
  void readsStandardInputWhenNothingIsNamed() {
    Program run = Program.withInput(ARTICLE);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode analysis = Json.parse(run.out()).get(0);
    assertThat(analysis.at("/source/path").stringValue()).isEqualTo("<stdin>");
    assertThat(run.out()).startsWith("{\n  \"schemaVersion\": \"1.0\",\n").endsWith("}\n");
  }

  @Test
  void printsLineForEachOfSeveralArticlesInTheirOrder() throws IOException {
    Path one = write("1.txt", ARTICLE);
    Path two = write("2.txt", ARTICLE);

    Program run =
        Program.run(two.toString(), folder.resolve("none.txt").toString(), one.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    List<JsonNode> lines = Json.parse(run.out());
    assertThat(lines)
        .extracting(line -> Path.of(line.at("/source/path").stringValue()).getFileName().toString())
        .containsExactly("2.txt", "none.txt", "1.txt");
    assertThat(lines.get(1).at("/error/kind").stringValue()).isEqualTo("unreadable");
    assertThat(lines.get(2).at("/duplicateOf/similarity").doubleValue()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            analyze: %s/none.txt: no such file or folder
            analyze: 2 articles analysed, 1 repeats an earlier one, 1 failed
            """
                .formatted(folder));
  }

  @Test
  void leavesStandardOutputEmptyWhenTheOnlyInputFails() {
    Program run = Program.run(folder.resolve("none.txt").toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void saysAtTheEndWhatWasDoneIfAsked() throws IOException {
    Path one = write("1.txt", ARTICLE);

    Program run = Program.run("-v", one.toString(), folder.resolve("none.txt").toString());

    assertThat(run.err().lines())
        .last()
        .asString()
        .startsWith("analyze: 1 article analysed, 1 failed, ")
        .endsWith(" words a second");
  }

  @Test
  void saysThatFolderHoldsNoArticles() {
    Program run = Program.run(folder.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("analyze: " + folder + ": no articles in it\n");
  }

  @Test
  void saysWhichFilesOfFolderWereLeftOut() throws IOException {
    write("a.txt", ARTICLE);
    write("a.csv", "a,b");

    assertThat(Program.run(folder.toString()).err()).contains("1 file was left out");
    assertThat(Program.run("-q", folder.toString()).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --published=22.11.2026      | '22.11.2026' is not a date: write it as year-month-day
          --encoding=klingon          | 'klingon' is not a known encoding
          --min-confidence=2          | --min-confidence is a probability, 0 to 1
          --min-confidence=NaN        | --min-confidence is a probability, 0 to 1
          --headline=                 | --headline has no words
          --min-confidence=high       | 'high'
          --only=persons              | 'persons' is none of people, organizations, places
          --offset-unit=bytes         | 'bytes' is none of codepoint, utf16
          --format=xml                | 'xml' is none of json, jsonl, text
          --max-chars=0               | --max-chars is a number from 1 to
          --max-chars=999999999       | --max-chars is a number from 1 to
          --published=+99999-01-01    | is not a date
          --key-sentences=51          | --key-sentences is a number from 0 to 50: 51
          --key-sentences=-1          | --key-sentences is a number from 0 to 50: -1
          --keywords=101              | --keywords is a number from 0 to 100: 101
          --keywords=-1               | --keywords is a number from 0 to 100: -1
          --keywords=few              | 'few'
          -j0                         | --jobs is a number from 1
          --pubished=2026-11-22       | Unknown option: '--pubished=2026-11-22'
          --only=people --skip=people | leave nothing to print
          --headline=X a b            | --headline is for a single article
          --pretty --compact          | mutually exclusive
          --pretty --format=jsonl     | --pretty does not go with --format jsonl
          --pretty --format=text      | --pretty does not go with --format text
          --compact --format=text     | --compact does not go with --format text
          --with-text --format=text   | --with-text does not go with --format text
          --pretty --format=csv       | --pretty does not go with --format csv
          --with-text --format=csv    | --with-text does not go with --format csv
          --offset-unit=utf16 --format=text | --offset-unit does not go with --format text
          --compact --format=markdown | --compact does not go with --format markdown
          --format=csv                | --format csv needs --table, one of people, organizations,
          --table=people              | --table is for --format csv
          --table=peple --format=csv  | 'peple' is none of people, organizations
          --force                     | --force is for -o
          -0                          | -0 is for --files-from
          --timeout=-1                | --timeout is a number from 0 to 86400
          --include=[                 | '[' is not a pattern for names
          --files-from=- -            | either an article or, with --files-from -, a list of files
          --format=csv --table=people,events | one file holds a single --table
          --format=csv --table=quotes --skip=quotes | leave nothing for --table quotes
          --format=csv --table=mentions --only=events | leave nothing for --table mentions
          --fields=people.nam         | 'people.nam' is no field: did you mean 'people.name'?
          --fields=text.x             | there is nothing in 'text'
          --fields=people. --only=people | 'people.' is no field
          --fields=people,focus --skip=places | leave nothing of 'focus', which --fields asks for
          -q -v a.txt                 | -q and -v exclude each other
          --force -o - a.txt          | --force is for -o
          --fields=people --format=text | --fields does not go with --format text
          """)
  void saysWhatIsWrongWithOptions(String arguments, String message) {
    Program run = Program.run(arguments.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("analyze: ").contains(message).contains("--help");
  }

  /** picocli would read options from a file whose name follows an at sign. */
  @Test
  void readsFileWhoseNameBeginsWithAtSign() throws IOException {
    Path file = write("@--schema.txt", ARTICLE);

    Program run = Program.run("--compact", file.toString());

    assertThat(run.out()).contains("\"Ann Lee\"");
    assertThat(Program.run("@none.txt").err()).contains("@none.txt: no such file");
  }

  @Test
  void printsFailureOfTheOnlyInputIfLinesAreAskedFor() {
    Program run = Program.run("--format=jsonl", folder.resolve("none.txt").toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(Json.parse(run.out()).get(0).at("/error/kind").stringValue())
        .isEqualTo("unreadable");
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertThat(Program.run("--with-txt").err()).contains("--with-text");
  }

  @Test
  void helpFitsTheTerminalAndTellsExitCodes() {
    Program run = Program.run("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Exit codes:", "130", "Examples:", "--published", "2000000");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void versionNamesJavaAndModels() {
    assertThat(Program.run("--version").out())
        .startsWith("analyze ")
        .contains("Java " + Runtime.version(), "en-names.bin", "en-triggers.bin");
  }

  @Test
  void findsNamesByTheEngineAskedFor() {
    Program encoder = Program.withInput(ARTICLE);
    Program openNlp = Program.withInput(ARTICLE, "--engine", "opennlp");
    Program names = Program.withInput(ARTICLE, "--skip=events");
    Program sentences = Program.withInput(ARTICLE, "--only=entities");

    String text = "en-sentence.bin en-token.bin ";
    String encoding = "encoder.onnx encoder.json encoder-vocabulary.txt";
    assertThat(modelNames(encoder)).isEqualTo(text + encoding + " arguments.onnx");
    assertThat(modelNames(openNlp)).isEqualTo(text + "en-names.bin en-triggers.bin");
    assertThat(modelNames(names)).isEqualTo(text + encoding);
    assertThat(modelNames(sentences)).isEqualTo(text.strip());
  }

  private static String modelNames(Program run) {
    return Json.parse(run.out()).get(0).at("/processing/models").findValuesAsString("name").stream()
        .collect(java.util.stream.Collectors.joining(" "));
  }

  @Test
  void printsTheSchema() {
    assertThat(Json.parse(Program.run("--schema").out()).get(0).get("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void printsOnlyTheLayersAskedFor() {
    JsonNode only = analysis(ARTICLE, "--only", "people,events");
    JsonNode rest = analysis(ARTICLE, "--skip", "people,events");

    assertThat(only.propertyNames()).contains("people", "events").doesNotContain("places", "dates");
    assertThat(rest.propertyNames()).contains("places", "dates").doesNotContain("people", "events");
  }

  @Test
  void takesHeadlineAndDateOfPublication() {
    JsonNode article =
        analysis(ARTICLE, "--headline", "Leaders meet", "--published", "2026-11-22").get("article");

    assertThat(article.get("headline").stringValue()).isEqualTo("Leaders meet");
    assertThat(article.get("datePublished").stringValue()).isEqualTo("2026-11-22");
    assertThat(article.get("datePublishedFrom").stringValue()).isEqualTo("option");
  }

  @Test
  void countsWhatTheThresholdHides() {
    JsonNode all = analysis(ARTICLE, "--min-confidence", "0");
    JsonNode none = analysis(ARTICLE, "--min-confidence", "1");

    assertThat(all.at("/processing/hidden").isEmpty()).isTrue();
    assertThat(none.get("people").isEmpty()).isTrue();
    assertThat(none.at("/processing/hidden/people").intValue()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 10, ''",
    "1, 2, --key-sentences=1 --keywords=2",
    "0, 0, --key-sentences=0 --keywords=0",
    "5, 20, --key-sentences=5 --keywords=20"
  })
  void printsAsManyKeySentencesAndKeywordsAsAsked(int sentences, int keywords, String options)
      throws IOException {
    String article = Files.readString(Path.of("samples/ceasefire-talks.txt"));

    JsonNode analysis = analysis(article, options.isEmpty() ? new String[0] : options.split(" "));

    assertThat(analysis.get("keySentences").size()).isEqualTo(sentences);
    assertThat(analysis.get("keywords").size()).isEqualTo(keywords);
  }

  @Test
  void offsetsCountCodePointsUnlessToldOtherwise() {
    String text = "😀 " + ARTICLE;

    JsonNode codePoints = analysis(text, "--with-text").at("/people/0/mentions/0");
    JsonNode utf16 = analysis(text, "--offset-unit=utf16").at("/people/0/mentions/0");

    assertThat(codePoints.get("begin").intValue()).isEqualTo(2 + "President ".length());
    assertThat(utf16.get("begin").intValue()).isEqualTo(3 + "President ".length());
  }

  @Test
  void reportsTheEncodingItFellBackTo() {
    byte[] latin = "Zo\u00EB Lee said “no”.".getBytes(Charset.forName("windows-1252"));

    Program run = Program.withInput(latin, "--with-text");

    assertThat(Json.parse(run.out()).get(0).at("/source/encoding").stringValue())
        .isEqualTo("windows-1252");
    assertThat(run.out()).contains("Zoë Lee said “no”.");
  }

  @Test
  void readsUtf16WithByteOrderMark() {
    Program run = Program.withInput(("\uFEFF" + ARTICLE).getBytes(UTF_16LE));

    assertThat(Json.parse(run.out()).get(0).at("/people/0/name").stringValue())
        .isEqualTo("Ann Lee");
  }

  @Test
  void warnsOfOtherLanguagesAndGoesOn() {
    Program run =
        Program.withInput(
            "Die Regierung hat am Montag beschlossen, dass die Steuern nicht erhöht werden. "
                + "Der Kanzler sagte, er sei mit dem Ergebnis zufrieden und werde es nun auch "
                + "im Bundestag vorstellen.");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("warning").contains("(de)");
    JsonNode analysis = Json.parse(run.out()).get(0);
    assertThat(analysis.at("/article/inLanguage").stringValue()).isEqualTo("de");
    assertThat(analysis.at("/processing/warnings").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u001B[31mAnn Lee\u001B[0m met Bo Ek.", "Ann\u009B31m Lee met \u202EBo Ek."})
  void neverPrintsWhatTerminalWouldObey(String text) {
    Program run = Program.withInput(text, "--with-text", "--min-confidence=0");

    assertThat(run.out()).doesNotContain("\u001B", "\u009B", "\u202E");
    Json.parse(run.out()).forEach(Invariants::check);
  }

  @Test
  void namesFilesWithControlCharactersSafely() {
    assertThat(Program.run("a\u001B[2J.txt").err())
        .isEqualTo("analyze: a\\u001B[2J.txt: no such file or folder\n");
  }

  /**
   * Time and memory must be linear; the time limit is a hundred times what it takes. The encoder
   * would take a minute: its own tests read long sentences with a small model.
   */
  @Test
  @Timeout(120)
  void analysesOneLineOfTwoMillionCharacters() {
    String line = (ARTICLE.replace(".", ";") + " ").repeat(1_900_000 / ARTICLE.length());

    Program run = Program.withInput(line, "--only", "people", "--engine", "opennlp");

    assertThat(run.status()).isZero();
  }

  @Test
  void endsWhenTheDiskIsFull() {
    StringWriter err = new StringWriter();

    int status =
        Main.run(
            new ByteArrayInputStream(ARTICLE.getBytes(UTF_8)),
            failing("No space left on device"),
            new PrintWriter(err));

    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("analyze: standard output: No space left on device\n");
  }

  @Test
  void endsQuietlyWhenThePipeIsClosed() {
    StringWriter err = new StringWriter();

    int status =
        Main.run(
            new ByteArrayInputStream(ARTICLE.getBytes(UTF_8)),
            failing("Broken pipe"),
            new PrintWriter(err));

    assertThat(status).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void joinsWhatModelOfOnesOwnFinds() {
    Path model = AnimalModel.write(folder);

    JsonNode analysis =
        analysis(
            "The lynx slept. We saw the otter in the forest. The lynx slept.",
            "--with-text",
            "--min-confidence=0.1",
            "--model",
            model.toString());

    Invariants.check(analysis);
    assertThat(analysis.get("entities").values())
        .extracting(entity -> entity.get("id").stringValue(), e -> e.get("name").stringValue())
        .containsExactly(tuple("x1", "lynx"), tuple("x2", "otter"));
    assertThat(analysis.at("/entities/0/type").stringValue()).isEqualTo("animal");
    assertThat(analysis.at("/entities/0/mentions").size()).isEqualTo(2);
    assertThat(analysis.at("/processing/models").values())
        .last()
        .extracting(info -> info.get("name").stringValue())
        .isEqualTo("animals.bin");
  }

  @Test
  void tellsWhatIsWrongWithModelOfOnesOwn() throws IOException {
    Path model = write("names.bin", "not a model");

    Program run = Program.withInput(ARTICLE, "--model", model.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("analyze: " + model + ": ");
  }

  private static JsonNode analysis(String text, String... arguments) {
    return Json.parse(Program.withInput(text, arguments).out()).get(0);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
