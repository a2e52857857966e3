package newsanalyzer.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the names of files tell of what is in them. Holds no state. */
final class FileNames {

  private static final Map<String, InputFormat> FORMATS =
      Map.ofEntries(
          Map.entry("txt", InputFormat.TEXT),
          Map.entry("text", InputFormat.TEXT),
          Map.entry("html", InputFormat.HTML),
          Map.entry("htm", InputFormat.HTML),
          Map.entry("xhtml", InputFormat.HTML),
          Map.entry("pdf", InputFormat.PDF),
          Map.entry("docx", InputFormat.DOCX),
          Map.entry("odt", InputFormat.ODT),
          Map.entry("eml", InputFormat.EML),
          Map.entry("json", InputFormat.JSON),
          Map.entry("jsonl", InputFormat.JSON),
          Map.entry("ndjson", InputFormat.JSON),
          Map.entry("xml", InputFormat.XML),
          Map.entry("rss", InputFormat.XML),
          Map.entry("atom", InputFormat.XML),
          Map.entry("nitf", InputFormat.XML),
          Map.entry("warc", InputFormat.WARC));

  private static final List<String> PACKED = List.of("gz", "zst");

  private FileNames() {}

  /** Whether a file of a folder or an archive is read, if the user says nothing of names. */
  static boolean isKnown(String name) {
    return FORMATS.containsKey(extension(unpacked(name))) || extension(name).equals("zip");
  }

  /** The format that a name stands for; plain text if it stands for none. */
  static InputFormat formatOf(String name) {
    return FORMATS.getOrDefault(extension(unpacked(name)), InputFormat.TEXT);
  }

  /** {@code news.jsonl} for {@code news.jsonl.gz}. */
  static String unpacked(String name) {
    return PACKED.contains(extension(name)) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
