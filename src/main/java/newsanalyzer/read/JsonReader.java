package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.read.html.PageMetadata;
import newsanalyzer.read.html.Paragraphs;
import newsanalyzer.read.html.PublishedDay;
import newsanalyzer.read.html.SiteNames;
import newsanalyzer.read.json.JsonTree;
import newsanalyzer.read.json.JsonValues;
import newsanalyzer.read.json.NewsField;
import newsanalyzer.read.json.NewsFields;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON and JSON Lines as articles, an object each. Plain text stays as it is, below the
 * headline; HTML gives its paragraphs. One value is in memory at a time.
 *
 * <p>Used by a single thread; the articles it hands on may be read by any.
 */
final class JsonReader {

  /** Beside its text, which may be escaped, an object may have as much again. */
  private static final int OBJECT_PER_ARTICLE = 4;

  /** Authors of trafilatura stand in one string. */
  private static final String AUTHOR_SEPARATOR = "\\s*[;|]\\s*";

  private final ArticleReader reader;
  private final NewsFields fields;
  private final Charset charset;
  private final ArticleSink sink;
  private boolean isBroken;

  JsonReader(ArticleReader reader, NewsFields fields, Charset charset, ArticleSink sink) {
    this.reader = reader;
    this.fields = fields;
    this.charset = charset;
    this.sink = sink;
  }

  /**
   * Hands on the articles of a file.
   *
   * @throws IOException if reading breaks off; what was read before is handed on
   */
  void read(InputStream in, String path) throws IOException {
    long longest = (long) OBJECT_PER_ARTICLE * reader.mostBytes(InputFormat.TEXT);
    DigestInputStream digested = new DigestInputStream(in, Sha256.digest());
    JsonValues values =
        new JsonValues(inUtf8(digested), (int) Math.min(longest, Integer.MAX_VALUE - 16));
    JsonValues.Value first = values.next();
    if (first == null) {
      String message = "there is no article in it: the list is empty";
      sink.add(new Failure(path, FailureKind.NO_ARTICLE, message));
      return;
    }
    boolean isOnly = !values.isArray() && !values.hasNext();
    String ofFile = isOnly ? Sha256.of(digested.getMessageDigest()) : null;
    int item = 0;
    for (JsonValues.Value value = first; value != null; value = values.next()) {
      item = read(value, path, item, ofFile);
      if (isBroken && !values.areLines()) {
        return; // what follows a broken value in a list can't be told
      }
    }
  }

  private InputStream inUtf8(InputStream in) throws IOException {
    return charset.equals(UTF_8)
        ? in
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, charset))
            .setCharset(UTF_8)
            .get();
  }

  /**
   * Hands on the articles of a value, numbered from {@code item + 1}; gives the last number.
   *
   * @param ofFile the digest of the file if the value is all that is in it, else null
   */
  private int read(JsonValues.Value value, String path, int item, @Nullable String ofFile) {
    Integer number = ofFile != null ? null : item + 1;
    if (number != null) {
      sink.expectSeveral();
    }
    if (value.isTooLong()) {
      sink.add(new Failure(path, number, FailureKind.TOO_LARGE, reader.tooLarge().getMessage()));
      return item + 1;
    }
    Object json = JsonTree.parse(value.bytes());
    isBroken = json == null;
    if (!(json instanceof Map<?, ?> object)) {
      String message =
          json != null
              ? "this is no JSON object"
              : isUtf8(value.bytes())
                  ? "this is no valid JSON"
                  : "this JSON is not in UTF-8: name its encoding with --encoding";
      sink.add(new Failure(path, number, FailureKind.NOT_TEXT, message));
      return item + 1;
    }
    List<Map<?, ?>> articles = fields.articles(object);
    String sha256 = ofFile != null ? ofFile : Sha256.of(value.bytes());
    if (ofFile != null && articles.size() == 1) {
      sink.add(unread(articles.get(0), path, null, sha256));
      return 1;
    }
    sink.expectSeveral();
    int last = item;
    for (Map<?, ?> article : articles) {
      last++;
      sink.add(unread(article, path, last, sha256));
    }
    return last;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private UnreadArticle unread(
      Map<?, ?> article, String path, @Nullable Integer item, String sha256) {
    return new UnreadArticle(path, item, () -> document(article, path, item, sha256));
  }

  private Document document(Map<?, ?> article, String path, @Nullable Integer item, String sha256)
      throws RefusedException {
    Metadata metadata = metadata(article);
    String text = fields.text(article);
    String page = text == null ? fields.page(article) : null;
    if (page != null) {
      return reader.readPage(page, path, item, metadata);
    }
    if (text == null) {
      throw new RefusedException(
          FailureKind.NO_ARTICLE,
          "no text was found in this object (looked for "
              + fields.namesOfText()
              + "): name its field with --text-field");
    }
    List<String> paragraphs =
        Paragraphs.isHtml(text) ? Paragraphs.ofHtml(text) : List.of(text.strip());
    if (paragraphs.isEmpty()) {
      throw new RefusedException(FailureKind.NO_ARTICLE, "there are no words in its text");
    }
    Source source = new Source(path, item, charset.name(), "application/json", sha256);
    String whole =
        paragraphs.get(0).startsWith(metadata.headline() + "\n")
            ? ArticleLayout.text(null, paragraphs)
            : ArticleLayout.text(metadata.headline(), paragraphs);
    return reader.checked(new Document(source, metadata, whole, List.of()));
  }

  private Metadata metadata(Map<?, ?> article) {
    LocalDate day =
        fields
            .candidates(article, NewsField.DATE)
            .map(PublishedDay::of)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<String> byline =
        fields.all(article, NewsField.BYLINE).stream()
            .flatMap(names -> List.of(names.split(AUTHOR_SEPARATOR, -1)).stream())
            .map(name -> Paragraphs.plain(name).replaceFirst("^(?i:by) ", ""))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    String publisher =
        fields
            .candidates(article, NewsField.PUBLISHER)
            .filter(name -> !PageMetadata.isUrl(name))
            .map(Paragraphs::plain)
            .findFirst()
            .orElse(null);
    String url =
        fields
            .candidates(article, NewsField.URL)
            .filter(PageMetadata::isUrl)
            .findFirst()
            .orElse(null);
    return new Metadata(
        fields
            .candidates(article, NewsField.HEADLINE)
            .map(headline -> SiteNames.without(Paragraphs.plain(headline), publisher, url))
            .findFirst()
            .orElse(null),
        byline,
        publisher,
        url,
        fields
            .candidates(article, NewsField.LANGUAGE)
            .map(PageMetadata::language)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        day,
        day == null ? null : DatePublishedFrom.METADATA);
  }
}
