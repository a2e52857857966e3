package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.read.json.NewsFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  private final Collected read = new Collected();
  private final List<Document> documents = read.documents();
  private final List<Failure> failures = read.failures();

  @TempDir private Path folder;

  @Test
  void readsStandardInput() {
    inputs("Rates rose.").read("-");

    assertThat(documents).extracting(Document::text).containsExactly("Rates rose.");
    assertThat(documents).extracting(d -> d.source().path()).containsExactly("<stdin>");
  }

  @Test
  void walksFolderInOrderOfNames() throws IOException {
    write("b.txt", "b");
    write("a/2.TXT", "a2");
    write("a/10.text", "a10");
    write(".hidden.txt", "no");
    write(".git/x.txt", "no");
    write("c.csv", "no");
    Inputs inputs = inputs("");

    inputs.read(folder.toString());

    assertThat(documents).extracting(Document::text).containsExactly("a10", "a2", "b");
    assertThat(inputs.skipped()).isEqualTo(1);
    assertThat(failures).isEmpty();
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    write("a/1.txt", "one");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

    inputs("").read(folder.toString());

    assertThat(documents).extracting(Document::text).containsExactly("one", "one");
  }

  @Test
  void readsWhatPatternsNameAndLeavesOutWhatTheyExclude() throws IOException {
    write("a.news", "a");
    write("b.txt", "no");
    write("drafts/c.news", "no");
    write("2019/d.news", "no");
    write("2020/e.news", "e");
    NameFilter names =
        new NameFilter(
            List.of(NameFilter.glob("*.news")),
            List.of(NameFilter.glob("drafts"), NameFilter.glob("2019/**")));

    inputs(InputStream.nullInputStream(), names).read(folder.toString());

    assertThat(documents).extracting(Document::text).containsExactly("e", "a");
  }

  @Test
  void saysWhatIsWrongWithFile() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \n\t\u00A0\u200B\uFEFF\n");
    write("long.txt", "x".repeat(101));
    write("longer.txt", "x".repeat(401));

    for (String name : List.of("none.txt", "empty.txt", "blank.txt", "long.txt", "longer.txt")) {
      inputs("").read(folder.resolve(name).toString());
    }

    assertThat(failures)
        .extracting(Failure::kind)
        .containsExactly(
            FailureKind.UNREADABLE,
            FailureKind.NO_ARTICLE,
            FailureKind.NO_ARTICLE,
            FailureKind.TOO_LARGE,
            FailureKind.TOO_LARGE);
    assertThat(failures)
        .extracting(Failure::message)
        .contains("no such file or folder", "the file is empty")
        .last()
        .asString()
        .contains("100 characters", "--max-chars");
  }

  @Test
  void saysThatFolderMayNotBeRead() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(closed), "the super-user may read everything");

    inputs("").read(closed.toString());

    assertThat(failures).extracting(Failure::message).containsExactly("permission denied");
  }

  /** An unset variable in a script must not mean the current folder. */
  @Test
  void refusesTheEmptyName() {
    inputs("").read("");

    assertThat(documents).isEmpty();
    assertThat(failures).extracting(Failure::message).singleElement().asString().contains("name");
    assertThat(Inputs.areSeveral(List.of(""))).isFalse();
  }

  @Test
  void readsStandardInputOnce() {
    Inputs inputs = inputs("Rates rose.");

    inputs.read("-");
    inputs.read("-");

    assertThat(documents).hasSize(1);
    assertThat(failures)
        .extracting(Failure::message)
        .containsExactly("standard input can be read only once");
  }

  @Test
  void countsCodePointsAgainstTheLimit() {
    inputs("😀".repeat(100)).read("-");

    assertThat(documents).hasSize(1);
  }

  @Test
  void refusesTooLongInputBeforeItIsReadWhole() {
    CountingStream endless = new CountingStream();

    inputs(endless, NameFilter.KNOWN).read("-");

    assertThat(failures).extracting(Failure::kind).containsExactly(FailureKind.TOO_LARGE);
    assertThat(endless.count).isLessThan(200_000);
  }

  @Test
  void tellsWhenReadingBreaksOff() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("Input/output error");
          }
        };

    inputs(broken, NameFilter.KNOWN).read("-");

    assertThat(failures)
        .extracting(Failure::message)
        .containsExactly("cannot be read: Input/output error");
  }

  /** As a shell has it that sends results into the folder that is read. */
  @Test
  void neverReadsItsOutputByWhateverName() throws IOException {
    write("news/a.txt", "A");
    write("news/all.txt", "half a result");
    Path link = Files.createSymbolicLink(folder.resolve("stdout"), folder.resolve("news/all.txt"));
    Files.createSymbolicLink(folder.resolve("again"), folder.resolve("news"));

    for (Path output : List.of(link, folder.resolve("again/all.txt"))) {
      documents.clear();
      inputs(output).read(folder.resolve("news").toString());
      inputs(output).read(folder.resolve("again").toString());

      assertThat(documents).extracting(Document::text).containsExactly("A", "A");
    }
  }

  private Inputs inputs(Path output) {
    return inputs(InputStream.nullInputStream(), NameFilter.KNOWN, output);
  }

  private Inputs inputs(String stdin) {
    InputStream in = new ByteArrayInputStream(stdin.getBytes(UTF_8));
    return inputs(in, NameFilter.KNOWN);
  }

  private Inputs inputs(InputStream stdin, NameFilter names) {
    return inputs(stdin, names, null);
  }

  private Inputs inputs(InputStream stdin, NameFilter names, @Nullable Path output) {
    ArticleReader reader = new ArticleReader(null, 100, null, null, false);
    Unpacker unpacker = new Unpacker(reader, null, null, new NewsFields(Map.of()), names, read);
    return new Inputs(unpacker, names, stdin, output, read);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Never ends. */
  private static final class CountingStream extends FilterInputStream {

    private long count;

    CountingStream() {
      super(InputStream.nullInputStream());
    }

    @Override
    public int read() {
      count++;
      return 'x';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      count += length;
      java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'x');
      return length;
    }
  }
}
