package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.read.json.NewsField;
import newsanalyzer.read.json.NewsFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class UnpackerTest {

  private static final String STORY =
      "The council of Lyon voted on Monday to close the old bridge for two years.";

  private final Collected read = new Collected();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'title':'Bridge shut','text':'STORY','authors':['Ann Lee','Bo Ek'],'publish_date':'2026-03-04T10:00:00','canonical_link':'https://p.example/b','meta_lang':'en'}
          {'title':'Bridge shut','maintext':'STORY','authors':['Ann Lee','Bo Ek'],'date_publish':'2026-03-04 10:00:00','url':'https://p.example/b','language':'en'}
          {'title':'Bridge shut','text':'STORY','author':'Ann Lee; Bo Ek','date':'2026-03-04','source':'https://p.example/b','language':'en'}
          {'headline':'Bridge shut','body_text':'STORY','byline':'By Ann Lee; Bo Ek','versioncreated':'2026-03-04T10:00:00Z','uri':'https://p.example/b','language':'en'}
          {'headlines':[{'role':'main','value':'Bridge shut'}],'bodies':[{'contentType':'text/html','value':'<p>STORY</p>'}],'by':['Ann Lee','Bo Ek'],'contentCreated':'2026-03-04','uri':'https://p.example/b','language':'en'}
          {'@type':'NewsArticle','headline':'Bridge shut','articleBody':'STORY','author':[{'name':'Ann Lee'},{'name':'Bo Ek'}],'datePublished':'2026-03-04','url':'https://p.example/b','inLanguage':'en'}
          """)
  void readsArticleOfCrawlersAndAgencies(String json) throws IOException {
    unpack(json.replace('\'', '"').replace("STORY", STORY));

    Document document = only();
    Metadata metadata = document.metadata();
    assertThat(document.text()).isEqualTo("Bridge shut\n\n" + STORY);
    assertThat(document.source().item()).isNull();
    assertThat(metadata.headline()).isEqualTo("Bridge shut");
    assertThat(metadata.byline()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(metadata.datePublished()).hasToString("2026-03-04");
    assertThat(metadata.canonicalUrl()).isEqualTo("https://p.example/b");
    assertThat(metadata.inLanguage()).isEqualTo("en");
  }

  @Test
  void readsFieldsThatTheUserNames() throws IOException {
    NewsFields fields =
        new NewsFields(Map.of(NewsField.TEXT, "doc.plain", NewsField.DATE, "doc.day"));

    unpack(
        "{\"text\":\"no\",\"doc\":{\"plain\":\"Rates rose.\",\"day\":\"20260304\"}}"
            .getBytes(UTF_8),
        "a.json",
        fields);

    assertThat(only().text()).isEqualTo("Rates rose.");
    assertThat(only().metadata().datePublished()).hasToString("2026-03-04");
  }

  @Test
  void readsLinesOfJsonAndLosesOnlyTheBrokenOnes() throws IOException {
    unpack(
        """
        {"text": "One."}
        {"text": "Two
        {"text": "Three."}

        {"title": "No text"}
        [1]
        {"text": "Six."}""");

    assertThat(texts()).containsExactly("One.", "Three.", "Six.");
    assertThat(read.documents()).extracting(d -> d.source().item()).containsExactly(1, 3, 6);
    assertThat(read.failures())
        .extracting(Failure::id, Failure::kind)
        .containsExactly(
            tuple("in#2", FailureKind.NOT_TEXT),
            tuple("in#4", FailureKind.NO_ARTICLE),
            tuple("in#5", FailureKind.NOT_TEXT));
    assertThat(read.several()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{'text':'One.'},{'text':'Two.'}]
          [ {'text':'One.'} , {'text':'Two.'} ]
          {'status':'ok','articles':[{'content':'One.'},{'content':'Two.'}]}
          {'response':{'results':[{'webTitle':null,'fields':{'bodyText':'One.'}},{'fields':{'bodyText':'Two.'}}]}}
          { \\n'text':'One.'}\\n{'text':\\n'Two.'}
          """)
  void readsArticlesOfList(String json) throws IOException {
    unpack(json.replace('\'', '"').replace("\\n", "\n"));

    assertThat(texts()).containsExactly("One.", "Two.");
    assertThat(read.documents()).extracting(d -> d.source().id()).containsExactly("in#1", "in#2");
  }

  @Test
  void readsItemsOfRss() throws IOException {
    unpack(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
          <title>The Post</title><language>en-gb</language>
          <item><title>Bridge &amp; road shut</title><link>https://p.example/b</link>
            <dc:creator>Ann Lee</dc:creator><pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate>
            <description>Teaser.</description>
            <content:encoded><![CDATA[<p>%s</p><p>More.</p>]]></content:encoded></item>
          <item><title>Rates</title><description>&lt;p&gt;Rates rose.&lt;/p&gt;</description></item>
          <item><title>Nothing</title></item>
        </channel></rss>
        """
            .formatted(STORY));

    assertThat(texts())
        .containsExactly("Bridge & road shut\n\n" + STORY + "\n\nMore.", "Rates\n\nRates rose.");
    Metadata first = read.documents().get(0).metadata();
    assertThat(first.publisher()).isEqualTo("The Post");
    assertThat(first.byline()).containsExactly("Ann Lee");
    assertThat(first.canonicalUrl()).isEqualTo("https://p.example/b");
    assertThat(first.inLanguage()).isEqualTo("en-gb");
    assertThat(first.datePublished()).hasToString("2026-03-04");
    assertThat(read.failures()).extracting(Failure::id).containsExactly("in#3");
  }

  @Test
  void readsEntriesOfAtom() throws IOException {
    unpack(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Post</title>
          <entry><title>Bridge shut</title><link href="https://p.example/b"/>
            <author><name>Ann Lee</name></author><published>2026-03-04T10:00:00Z</published>
            <content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry>
          <entry><title type="text">Rates</title><updated>2026-03-05T10:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two.</p><p>Three.</p>
            </div></content></entry></feed>
        """);

    assertThat(texts()).containsExactly("Bridge shut\n\nOne.", "Rates\n\nTwo.\n\nThree.");
    assertThat(read.documents().get(0).metadata().canonicalUrl()).isEqualTo("https://p.example/b");
    assertThat(read.documents().get(1).metadata().datePublished()).hasToString("2026-03-05");
  }

  @Test
  void readsNewsMl() throws IOException {
    unpack(
        """
        <?xml version="1.0"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x">
          <itemMeta><provider><name>The Agency</name></provider>
            <versionCreated>2026-03-04T10:00:00Z</versionCreated></itemMeta>
          <contentMeta><headline>Bridge shut</headline><by>By Ann Lee</by><language tag="en"/>
          </contentMeta>
          <contentSet><inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p><p>Two.</p></body></html>
          </inlineXML></contentSet></newsItem>
        """);

    assertThat(only().text()).isEqualTo("Bridge shut\n\nOne.\n\nTwo.");
    assertThat(only().metadata().publisher()).isEqualTo("The Agency");
    assertThat(only().metadata().byline()).containsExactly("Ann Lee");
    assertThat(only().metadata().datePublished()).hasToString("2026-03-04");
    assertThat(only().source().item()).isNull();
  }

  @Test
  void readsNitfWithItsDatelineAtTheBeginningOfTheText() throws IOException {
    unpack(
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <!DOCTYPE nitf SYSTEM "file:///etc/passwd">
        <nitf><head><title>Slug</title><docdata><date.issue norm="20260304T100000Z"/></docdata>
          <pubdata name="The Post"/></head>
          <body><body.head><hedline><hl1>Bridge shut</hl1></hedline>
            <byline>By <person>Ann Lee</person></byline><dateline>LYON</dateline></body.head>
          <body.content><media><caption>no</caption></media><block><p>Cafés closed.</p><p>Two.</p>
          </block></body.content></body></nitf>
        """
            .getBytes(ISO_8859_1));

    assertThat(only().text()).isEqualTo("Bridge shut\n\nLYON — Cafés closed.\n\nTwo.");
    assertThat(only().metadata().byline()).containsExactly("Ann Lee");
    assertThat(only().metadata().publisher()).isEqualTo("The Post");
    assertThat(only().metadata().datePublished()).hasToString("2026-03-04");
  }

  /** No entity but those of XML and HTML is known, so none can lead to a file or to a bomb. */
  @Test
  void expandsNoEntitiesOfTheDocument() throws IOException {
    unpack(
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyyyyyyyy">]>
        <rss><channel><item><title>T</title><description>A &x; b &y; c.</description></item>
        </channel></rss>
        """);

    assertThat(only().text()).doesNotContain("root:").doesNotContain("yyyy");
  }

  @Test
  void readsPagesOfWebArchive() throws IOException {
    byte[] archive =
        concatenated(
            warc("warcinfo", "application/warc-fields", "", "software: x\r\n"),
            warc(
                "response",
                "application/http; msgtype=response",
                "https://p.example/b",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n"
                    + "<html><body><h1>Cafés shut</h1><article><p>"
                    + STORY
                    + " "
                    + STORY
                    + "</p></article></body></html>"),
            warc(
                "response",
                "application/http; msgtype=response",
                "https://p.example/x",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>gone</html>"),
            warc(
                "response",
                "application/http; msgtype=response",
                "https://p.example/y",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body></body></html>"));

    unpack(gzip(archive), "news.warc.gz");

    assertThat(only().text()).startsWith("Cafés shut\n\nThe council of Lyon");
    assertThat(only().source().id()).isEqualTo("news.warc.gz#1");
    assertThat(only().metadata().canonicalUrl()).isEqualTo("https://p.example/b");
    assertThat(read.failures())
        .extracting(Failure::id, Failure::kind)
        .containsExactly(tuple("news.warc.gz#2", FailureKind.NO_ARTICLE));
  }

  /** As browsers ask for it, and with them the archivers that drive one. */
  @Test
  void readsPagesOfWebArchiveThatCameInBrotli() throws IOException {
    String page =
        "G8wAgIzUYs0cLmR2S/VT2K2oNKHs4BRbwLnFqGT1AgefvwP2fzfZ20YU5UlKeXqr12NCI1FOXTxDY+LAt1+Q/t/CGmd"
            + "Tqwl4MOU8GrZ8rOimsJvKtwr2ZYpkWsUnLEpo3Ey27WuYbR8o7Lbo9LJEh0z780lpxSqUDRhaXTwK";
    String body = new String(Base64.getDecoder().decode(page), ISO_8859_1);

    unpack(
        warc(
            "response",
            "application/http; msgtype=response",
            "https://p.example/b",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: br\r\n\r\n"
                + body));

    assertThat(read.failures()).isEmpty();
    assertThat(only().text())
        .startsWith("Cafés shut\n\nThe council of Lyon closed nine cafés on Monday");
  }

  @Test
  void undoesPackingAroundAnyFormat() throws IOException {
    unpack(gzip(STORY.getBytes(UTF_8)), "a.txt.gz");
    unpack(zstd("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n".getBytes(UTF_8)), "b.jsonl.zst");
    unpack(concatenated(gzip("First ".getBytes(UTF_8)), gzip("half.".getBytes(UTF_8))), "c.txt.gz");

    assertThat(read.documents())
        .extracting(d -> d.source().id(), Document::text)
        .containsExactly(
            tuple("a.txt.gz", STORY),
            tuple("b.jsonl.zst#1", "One."),
            tuple("b.jsonl.zst#2", "Two."),
            tuple("c.txt.gz", "First half."));
  }

  @Test
  void readsFilesOfZipArchiveInItsOrder() throws IOException {
    unpack(
        zip(
            Map.entry("z/b.txt", "B.".getBytes(UTF_8)),
            Map.entry("é.txt", "E.".getBytes(UTF_8)),
            Map.entry("picture.png", new byte[] {1, 2, 3}),
            Map.entry("__MACOSX/z/._b.txt", new byte[] {1, 2, 3}),
            Map.entry("empty.txt", new byte[0]),
            Map.entry("a.jsonl.gz", gzip("{\"text\":\"A.\"}\n{\"text\":\"AA.\"}".getBytes(UTF_8)))),
        "news.zip");

    assertThat(read.documents())
        .extracting(d -> d.source().id())
        .containsExactly(
            "news.zip/z/b.txt", "news.zip/é.txt", "news.zip/a.jsonl.gz#1", "news.zip/a.jsonl.gz#2");
    assertThat(read.failures()).extracting(Failure::id).containsExactly("news.zip/empty.txt");
    assertThat(read.several()).isTrue();
  }

  @Test
  void refusesWhatExpandsOutOfProportion() throws IOException {
    byte[] bomb = gzip(new byte[200 << 20]);

    unpack(bomb, "bomb.jsonl.gz");
    byte[] packed = STORY.getBytes(UTF_8);
    for (int i = 0; i < 10; i++) {
      packed = gzip(packed);
    }
    unpack(packed, "nested.txt.gz");

    assertThat(read.documents()).isEmpty();
    assertThat(read.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.TOO_LARGE, FailureKind.TOO_LARGE);
  }

  @Test
  void saysThatArchiveIsCutOffAfterWhatIsWhole() throws IOException {
    byte[] whole =
        gzip(
            ("{\"text\":\"One.\"}\n" + "{\"text\":\"" + randomWords(20_000) + "\"}\n")
                .getBytes(UTF_8));

    unpack(Arrays.copyOf(whole, whole.length - 100), "cut.jsonl.gz");

    assertThat(texts()).first().isEqualTo("One.");
    assertThat(read.failures()).extracting(Failure::kind).containsExactly(FailureKind.UNREADABLE);
    assertThat(read.failures().get(0).message()).contains("damaged or cut off");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <?xml version="1.0"?><catalog><book/></catalog> | NOT_TEXT   | XML, but not of a kind
          <rss><channel><title>x</title></channel></rss>  | NO_ARTICLE | no articles in this feed
          []                                              | NO_ARTICLE | list is empty
          {"text": "<p> </p>"}                            | NO_ARTICLE | no words in its text
          {"text": "cut                                   | NOT_TEXT   | no valid JSON
          """)
  void saysWhatIsWrong(String input, FailureKind kind, String message) throws IOException {
    unpack(input);

    assertThat(read.failures()).extracting(Failure::kind).containsExactly(kind);
    assertThat(read.failures().get(0).message()).contains(message);
  }

  private Document only() {
    assertThat(read.documents()).hasSize(1);
    return read.documents().get(0);
  }

  private List<String> texts() {
    return read.documents().stream().map(Document::text).toList();
  }

  private void unpack(String input) throws IOException {
    unpack(input.getBytes(UTF_8));
  }

  private void unpack(byte[] input) throws IOException {
    unpack(input, "in");
  }

  private void unpack(byte[] input, String path) throws IOException {
    unpack(input, path, new NewsFields(Map.of()));
  }

  private void unpack(byte[] input, String path, NewsFields fields) {
    ArticleReader reader = new ArticleReader(null, 2_000_000, null, null, false);
    new Unpacker(reader, null, null, fields, NameFilter.KNOWN, read)
        .read(new ByteArrayInputStream(input), path);
  }

  private static byte[] warc(String type, String contentType, String target, String content) {
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\n%sWARC-Date: 2026-03-04T10:00:00Z\r\nWARC-Record-ID: %s\r\n"
            .formatted(
                type,
                target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n",
                "<urn:uuid:12345678-1234-1234-1234-123456789012>");
    byte[] bytes = content.getBytes(ISO_8859_1);
    String lengths =
        "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(contentType, bytes.length);
    return concatenated(
        (header + lengths).getBytes(ISO_8859_1), bytes, "\r\n\r\n".getBytes(ISO_8859_1));
  }

  private static byte[] concatenated(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zstd(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new ZstdOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  @SafeVarargs
  private static byte[] zip(Map.Entry<String, byte[]>... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  private static String randomWords(int number) {
    StringBuilder words = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < number; i++) {
      words.append(Long.toString(random.nextLong() & 0xFFFFFF, 36)).append(' ');
    }
    return words.toString();
  }
}
