package newsanalyzer.training;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * Writes an OpenNLP model so that the same training gives the same bytes.
 *
 * <p>OpenNLP's own writing puts the time of training into the manifest, the time of writing into a
 * comment of every properties file, and the time of the clock into the zip's entries. Here the
 * first and the last are fixed, and the comments are left out. Entries are stored, not deflated: a
 * deflater's output differs between zlib's versions, and the archive that ships the model
 * compresses it anyway. It doesn't make training itself reproducible: use one thread.
 */
public final class ReproducibleModel {

  private static final String MANIFEST = "manifest.properties";
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private ReproducibleModel() {}

  /** Writes {@code model} to {@code file}, replacing it. */
  public static void write(BaseModel model, Path file) throws IOException {
    Map<String, byte[]> entries = entries(model);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      put(zip, MANIFEST, entries.remove(MANIFEST)); // the loader looks for it first
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    }
  }

  private static Map<String, byte[]> entries(BaseModel model) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize(written);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        byte[] bytes = zip.readAllBytes();
        entries.put(name, name.endsWith(".properties") ? timeless(bytes) : bytes);
      }
    }
    return entries;
  }

  /** The properties sorted, without the comment that holds the date, and with a fixed time. */
  private static byte[] timeless(byte[] bytes) throws IOException {
    Properties read = new Properties();
    read.load(new StringReader(new String(bytes, ISO_8859_1)));
    if (read.containsKey("Timestamp")) {
      read.setProperty("Timestamp", "0");
    }
    StringBuilder sorted = new StringBuilder();
    for (String key : new TreeMap<>(read).keySet().stream().map(String.class::cast).toList()) {
      sorted.append(key).append('=').append(escaped(read.getProperty(key))).append('\n');
    }
    return sorted.toString().getBytes(ISO_8859_1);
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~') {
        escaped.append(String.format("\\u%04x", (int) c));
      } else if (c == '\\' || (c == ' ' && escaped.isEmpty())) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
