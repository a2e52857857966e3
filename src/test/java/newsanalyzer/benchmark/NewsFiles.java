package newsanalyzer.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsanalyzer.read.document.PdfPages;
import newsanalyzer.read.document.Zips;

/** The same articles as each kind of input: in a file each, or all in one where that is usual. */
public final class NewsFiles {

  /** Characters of a line and lines of a page of a PDF in 10 points. */
  private static final int LINE = 90;

  private static final int PAGE = 55;

  private static final String RSS =
      "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
          + "<title>News</title>";

  private static final String G2 =
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>";

  private static final String G2_END = "</itemSet></newsMessage>";

  private final List<String> articles;

  /** Writes one kind of input into a folder. */
  @FunctionalInterface
  public interface Kind {
    void write(Path folder) throws IOException;
  }

  /** Takes the articles, as plain text. */
  public NewsFiles(List<String> articles) {
    this.articles = List.copyOf(articles);
  }

  /** The kinds by their names, in the order in which the README lists them. */
  public Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("plain text", folder -> each(folder, ".txt", text -> text.getBytes(UTF_8)));
    kinds.put("web pages", folder -> each(folder, ".html", text -> page(text).getBytes(UTF_8)));
    kinds.put("PDF", folder -> each(folder, ".pdf", NewsFiles::pdf));
    kinds.put("Word", folder -> each(folder, ".docx", NewsFiles::docx));
    kinds.put("OpenDocument", folder -> each(folder, ".odt", NewsFiles::odt));
    kinds.put("mail", folder -> each(folder, ".eml", text -> mail(text).getBytes(UTF_8)));
    kinds.put("JSON Lines", folder -> all(folder, "news.jsonl", "", NewsFiles::json, ""));
    kinds.put("RSS", folder -> all(folder, "news.rss", RSS, NewsFiles::item, "</channel></rss>"));
    kinds.put("NewsML-G2", folder -> all(folder, "news.xml", G2, NewsFiles::newsItem, G2_END));
    kinds.put("NITF", folder -> each(folder, ".nitf", text -> nitf(text).getBytes(UTF_8)));
    kinds.put("WARC", folder -> write(folder, "news.warc", warc()));
    kinds.put("WARC, a gzip member each", folder -> write(folder, "news.warc.gz", zippedWarc()));
    kinds.put("ZIP of web pages", this::zip);
    return kinds;
  }

  /** Writes all articles as one kind into a folder. */
  public void write(String kind, Path folder) throws IOException {
    Objects.requireNonNull(kinds().get(kind), kind).write(folder);
  }

  private void each(Path folder, String ending, Function<String, byte[]> as) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      write(folder, "%05d%s".formatted(i, ending), as.apply(articles.get(i)));
    }
  }

  private void all(Path folder, String name, String start, Function<String, String> as, String end)
      throws IOException {
    String all = articles.stream().map(as).collect(Collectors.joining("", start, end));
    write(folder, name, all.getBytes(UTF_8));
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String paragraphs(String text, String open, String close) {
    return escaped(text)
        .strip()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> open + line + close)
        .collect(Collectors.joining("\n"));
  }

  private static String page(String text) {
    String menu = "<li><a href=\"/section\">Section of the paper</a></li>".repeat(40);
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Report</title>"
        + "<meta property=\"article:published_time\" content=\"2024-05-02\"></head><body><nav><ul>"
        + menu
        + "</ul></nav><article><h1>Report</h1>"
        + paragraphs(text, "<p>", "</p>")
        + "</article><footer><ul>"
        + menu
        + "</ul></footer></body></html>";
  }

  private static byte[] pdf(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : latin(text).strip().split("\n+", -1)) {
      StringBuilder line = new StringBuilder("   ");
      for (String word : paragraph.split(" +", -1)) {
        if (line.length() + word.length() > LINE) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    PdfPages pages = new PdfPages();
    for (int i = 0; i < lines.size(); i += PAGE) {
      String[] page = lines.subList(i, Math.min(i + PAGE, lines.size())).toArray(String[]::new);
      pages.page(PdfPages.column(70, 80, page));
    }
    return pages.bytes();
  }

  /** The letters that the fonts of every PDF reader have. */
  private static String latin(String text) {
    return new String(text.getBytes(ISO_8859_1), ISO_8859_1).replaceAll("[^\n -~]", "?");
  }

  private static byte[] docx(String text) {
    return Zips.docx(paragraphs(text, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), "");
  }

  private static byte[] odt(String text) {
    return Zips.odt("", paragraphs(text, "<text:p>", "</text:p>"));
  }

  private static String mail(String text) {
    String head =
        """
        From: desk@example.com
        To: paper@example.com
        Subject: Report
        Date: Thu, 02 May 2024 10:00:00 +0000
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        """;
    return head + text;
  }

  private static String json(String text) {
    String value = text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "{\"title\": \"Report\", \"date_publish\": \"2024-05-02\", \"maintext\": \"%s\"}\n"
        .formatted(value);
  }

  private static String item(String text) {
    return "<item><title>Report</title><content:encoded><![CDATA["
        + paragraphs(text, "<p>", "</p>")
        + "]]></content:encoded></item>\n";
  }

  private static String newsItem(String text) {
    return "<newsItem><contentMeta><headline>Report</headline></contentMeta><contentSet><inlineXML>"
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
        + paragraphs(text, "<p>", "</p>")
        + "</body></html></inlineXML></contentSet></newsItem>\n";
  }

  private static String nitf(String text) {
    return "<nitf><head><title>Report</title></head><body><body.head><hedline><hl1>Report</hl1>"
        + "</hedline></body.head><body.content>"
        + paragraphs(text, "<p>", "</p>")
        + "</body.content></body></nitf>";
  }

  private byte[] warc() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (String article : articles) {
      warc.write(record(article));
    }
    return warc.toByteArray();
  }

  private byte[] zippedWarc() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (String article : articles) {
      try (OutputStream member = new GZIPOutputStream(warc)) {
        member.write(record(article));
      }
    }
    return warc.toByteArray();
  }

  private static byte[] record(String article) {
    byte[] body = page(article).getBytes(UTF_8);
    String http =
        """
        HTTP/1.1 200 OK
        Content-Type: text/html; charset=utf-8
        Content-Length: %d

        """
            .replace("\n", "\r\n")
            .formatted(body.length);
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: https://example.com/report
        WARC-Date: 2024-05-02T10:00:00Z
        WARC-Record-ID: <urn:uuid:%s>
        Content-Type: application/http; msgtype=response
        Content-Length: %d

        """
            .replace("\n", "\r\n");
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    String id = "00000000-0000-4000-8000-%012x".formatted(article.hashCode() & 0xFFFFFFFFL);
    record.writeBytes(head.formatted(id, http.length() + body.length).getBytes(UTF_8));
    record.writeBytes(http.getBytes(UTF_8));
    record.writeBytes(body);
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  private void zip(Path folder) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("news.zip")))) {
      for (int i = 0; i < articles.size(); i++) {
        zip.putNextEntry(new ZipEntry("%05d.html".formatted(i)));
        zip.write(page(articles.get(i)).getBytes(UTF_8));
      }
    }
  }
}
