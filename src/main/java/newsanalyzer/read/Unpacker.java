package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.read.json.NewsFields;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;

/**
 * Reads a stream of any format and hands on the articles in it, one after another, however they are
 * packed: gzip, zstd and ZIP are known by their first bytes, and undone on the way. An archive is
 * never held in memory.
 *
 * <p>Used by a single thread.
 */
public final class Unpacker {

  /** So often packed things are packed again: a feed in gzip in a ZIP archive is two. */
  private static final int MOST_LAYERS = 4;

  private final ArticleReader reader;
  private final @Nullable Charset encoding;
  private final @Nullable InputFormat format;
  private final NewsFields fields;
  private final NameFilter names;
  private final ArticleSink sink;
  private int skipped;

  /**
   * Takes the settings.
   *
   * @param encoding the encoding of every input; null to find out
   * @param format what every input is when it is unpacked; null to find out
   * @param names which files of archives are read
   */
  public Unpacker(
      ArticleReader reader,
      @Nullable Charset encoding,
      @Nullable InputFormat format,
      NewsFields fields,
      NameFilter names,
      ArticleSink sink) {
    this.reader = reader;
    this.encoding = encoding;
    this.format = format;
    this.fields = fields;
    this.names = names;
    this.sink = sink;
  }

  /** How many files of archives were left out because of their names. */
  int skipped() {
    return skipped;
  }

  /**
   * Reads a stream to its end; what can't be read goes to the sink.
   *
   * @param in the stream, which isn't closed
   * @param path what to call it in messages and in {@link newsanalyzer.model.Source#path}
   */
  void read(InputStream in, String path) {
    read(in, path, 0);
  }

  private void read(InputStream in, String path, int layers) {
    try {
      unpack(new BufferedInputStream(in, 1 << 16), path, layers);
    } catch (RefusedException e) {
      sink.add(new Failure(path, e.kind(), e.getMessage()));
    } catch (ExpandedStream.BombException e) {
      sink.add(new Failure(path, FailureKind.TOO_LARGE, e.getMessage() + ": unpack it yourself"));
    } catch (EOFException | ZipException | ParsingException | MalformedInputException e) {
      sink.add(new Failure(path, FailureKind.UNREADABLE, "it is damaged or cut off: get it anew"));
    } catch (IOException e) {
      sink.add(new Failure(path, FailureKind.UNREADABLE, Inputs.reason(e)));
    } catch (StopException e) {
      throw e;
    } catch (OutOfMemoryError e) {
      String message = "not enough memory to read it: split it";
      sink.add(new Failure(path, FailureKind.TOO_LARGE, message));
    } catch (RuntimeException | StackOverflowError e) {
      String message = "reading it failed (" + e + "): please report this";
      sink.add(new Failure(path, FailureKind.INTERNAL, message));
    }
  }

  private void unpack(BufferedInputStream in, String path, int layers)
      throws IOException, RefusedException {
    if (layers > MOST_LAYERS) {
      throw new RefusedException(
          FailureKind.TOO_LARGE, "archives within archives, too often: unpack it yourself");
    }
    Head head = Head.of(in);
    InputFormat known = format == null ? head.format(FileNames.unpacked(path)) : format;
    if (head.isGzip()) {
      read(ExpandedStream.of(in, GZIPInputStream::new), path, layers + 1);
    } else if (head.isZstd()) {
      read(ExpandedStream.of(in, ZstdInputStream::new), path, layers + 1);
    } else if (head.isZip() && known != InputFormat.DOCX && known != InputFormat.ODT) {
      readZip(in, path, layers + 1);
    } else {
      readFormat(in, head, path, known);
    }
  }

  private void readZip(InputStream in, String path, int layers) throws IOException {
    sink.expectSeveral();
    // The names of old archives are in no known encoding: decoded() has a second look at them.
    ExpandedStream expanded =
        ExpandedStream.of(in, packed -> new ZipInputStream(packed, ISO_8859_1));
    ZipInputStream zip = (ZipInputStream) expanded.inner();
    for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
      if (entry.isDirectory()) {
        continue;
      }
      String name = decoded(entry.getName());
      if (accepts(name)) {
        read(new Unclosed(expanded), path + "/" + name, layers);
      } else {
        skipped++;
      }
    }
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new ZipException(String.valueOf(e.getMessage())); // a name that is no UTF-8
    }
  }

  private boolean accepts(String name) {
    try {
      Path file = Path.of(name);
      for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
        if (folder.getFileName() != null && names.isExcluded(folder)) {
          return false;
        }
      }
      return names.accepts(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** UTF-8 that its archive doesn't call so, as some systems write it. */
  private static String decoded(String name) {
    if (!ISO_8859_1.newEncoder().canEncode(name)) {
      return name;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(name.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }

  private void readFormat(InputStream in, Head head, String path, InputFormat known)
      throws IOException, RefusedException {
    switch (known) {
      case JSON -> {
        Charset shown = head.charset(encoding);
        new JsonReader(reader, fields, shown == null ? UTF_8 : shown, sink).read(in, path);
      }
      case XML -> new FeedReader(reader, encoding, sink).read(in, head, path);
      case WARC -> new WarcPages(reader, sink).read(in, path);
      default -> {
        if (known == InputFormat.TEXT) {
          head.refuseIfNoText(); // before it is found to be too long
        }
        int most = reader.mostBytes(known);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
          throw reader.tooLarge();
        }
        sink.add(new UnreadArticle(path, null, () -> reader.read(bytes, path, null, known)));
      }
    }
  }

  /** An entry's end is not the archive's. */
  private static final class Unclosed extends FilterInputStream {
    private Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }
}
