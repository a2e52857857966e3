package newsanalyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsanalyzer.Json;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Files of every format with bytes changed, lost, doubled and swapped at random: each is analysed
 * or told to be unusable, and none ends the run or keeps it waiting. {@code -Dhostile=2000} says
 * how many.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class HostileInputsTest {

  private static final int FILES = Integer.getInteger("hostile", 240);

  private static final String STORY =
      "The council of Lyon voted on Monday to close the old bridge for two years, Ann Lee said. ";

  @TempDir private Path folder;

  @Test
  void noInputEndsTheRun() throws IOException {
    Random random = new Random(20261123);
    List<Map.Entry<String, byte[]>> seeds = new ArrayList<>(seeds().entrySet());
    for (int i = 0; i < FILES; i++) {
      Map.Entry<String, byte[]> seed = seeds.get(i % seeds.size());
      Files.write(
          folder.resolve("%05d.%s".formatted(i, seed.getKey())), mutated(seed.getValue(), random));
    }

    Program run = Program.run("--timeout=20", "--format=jsonl", folder.toString());

    Map<String, Integer> kinds = new TreeMap<>();
    List<JsonNode> lines = Json.parse(run.out());
    for (JsonNode line : lines) {
      JsonNode kind = line.at("/error/kind");
      kinds.merge(kind.isMissingNode() ? "analysed" : kind.stringValue(), 1, Integer::sum);
    }
    assertThat(run.status()).isIn(0, 1);
    assertThat(lines).hasSizeGreaterThanOrEqualTo(FILES);
    assertThat(kinds).as(run.err()).doesNotContainKeys("internal", "timeout");
    Files.writeString(Path.of("target/hostile.txt"), FILES + " files: " + kinds + "\n");
  }

  private static byte[] mutated(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    int changes = 1 << random.nextInt(6);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = spliced(bytes, at, at + length, new byte[0]);
        case 4 -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
        default -> bytes = spliced(bytes, at, at, "<[{\"\u0000\uFFFF&%".getBytes(UTF_8));
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(inserted);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private static Map<String, byte[]> seeds() throws IOException {
    String json =
        "{\"title\":\"Bridge\",\"text\":\"" + STORY.repeat(3) + "\",\"date\":\"2026-03-04\"}\n";
    String page =
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Bridge</title><script"
            + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\"}"
            + "</script></head><body><nav><a href=/>Home</a></nav><article><h1>Bridge</h1><p>"
            + STORY.repeat(3)
            + "</p><p>"
            + STORY
            + "</p></article></body></html>";
    String rss =
        "<?xml version=\"1.0\"?><rss><channel><title>P</title><item><title>Bridge</title>"
            + "<description>&lt;p&gt;"
            + STORY
            + "&lt;/p&gt;</description></item><item><title>B</title><description>"
            + STORY
            + "</description></item></channel></rss>";
    String nitf =
        "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>Bridge</hl1></hedline>"
            + "</body.head><body.content><p>"
            + STORY
            + "</p></body.content></body></nitf>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://p.example/b\r\nWARC-Date:"
            + " 2026-03-04T10:00:00Z\r\nWARC-Record-ID:"
            + " <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nContent-Type:"
            + " application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    String mail =
        "From: Ann Lee <ann@p.example>\r\nTo: desk@p.example\r\nSubject: Bridge\r\nDate: Wed, 4 Mar"
            + " 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;"
            + " boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + STORY
            + "\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>"
            + STORY
            + "</p>\r\n--b--\r\n";
    String word =
        "<?xml version=\"1.0\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + ("<w:p><w:r><w:t>" + STORY + "</w:t></w:r></w:p>").repeat(3)
            + "</w:body></w:document>";
    String odt =
        "<?xml version=\"1.0\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>"
            + STORY
            + "</text:p></office:text></office:body></office:document-content>";
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put("txt", ("Bridge closed\n\n" + STORY.repeat(2) + "é “ü”").getBytes(UTF_8));
    seeds.put("html", page.getBytes(UTF_8));
    seeds.put("pdf", pdf());
    seeds.put("docx", zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", word)));
    seeds.put("odt", zip(Map.of("content.xml", odt, "meta.xml", "<m/>")));
    seeds.put("eml", mail.getBytes(UTF_8));
    seeds.put("json", ("[" + json + "," + json + "]").getBytes(UTF_8));
    seeds.put("jsonl", json.repeat(3).getBytes(UTF_8));
    seeds.put("rss", rss.getBytes(UTF_8));
    seeds.put("nitf", nitf.getBytes(UTF_8));
    seeds.put("warc", warc.repeat(2).getBytes(UTF_8));
    seeds.put("jsonl.gz", packed(json.repeat(3), GZIPOutputStream::new));
    seeds.put("txt.zst", packed(STORY, ZstdOutputStream::new));
    seeds.put("zip", zip(Map.of("a.txt", STORY, "b.html", page, "c.jsonl", json.repeat(2))));
    return seeds;
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        for (int i = 0; i < 4; i++) {
          content.showText(STORY);
          content.newLineAtOffset(0, -14);
        }
        content.endText();
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @FunctionalInterface
  private interface Packer {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static byte[] packed(String text, Packer packer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packer.around(out)) {
      packed.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}
