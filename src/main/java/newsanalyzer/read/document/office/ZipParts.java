package newsanalyzer.read.document.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP archive in memory, by its directory. Only what is asked for is unpacked, and
 * only up to a limit. It knows no archives over 4 GB. Safe for all threads.
 */
public final class ZipParts {

  /** The text of a long book with all its formatting has some 20 MB. */
  private static final int LARGEST_PART = 64 << 20;

  private static final int END_RECORD = 0x06054b50;
  private static final int END_RECORD_LENGTH = 22;
  private static final int ENTRY_RECORD = 0x02014b50;
  private static final int ENTRY_RECORD_LENGTH = 46;
  private static final int LOCAL_RECORD = 0x04034b50;
  private static final int LOCAL_RECORD_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private final ByteBuffer zip;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ZipParts(byte[] bytes) {
    this.zip = ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where an entry stands. */
  private record Entry(int method, boolean isEncrypted, long length, long offset) {}

  /** The entries of an archive; none if it has no directory. */
  public static ZipParts of(byte[] bytes) {
    ZipParts parts = new ZipParts(bytes);
    int end = parts.endRecord();
    if (end >= 0) {
      parts.readDirectory(end);
    }
    return parts;
  }

  /** The entries' names, in the order of the directory. */
  public Set<String> names() {
    return entries.keySet();
  }

  /** Whether some entry is encrypted. */
  public boolean areEncrypted() {
    return entries.values().stream().anyMatch(Entry::isEncrypted);
  }

  /**
   * An entry's bytes; null if there is none of that name.
   *
   * @throws BrokenOfficeException if it can't be unpacked
   * @throws OversizeException if it is over the limit
   */
  public byte @Nullable [] part(String name) throws BrokenOfficeException, OversizeException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    try {
      int local = Math.toIntExact(entry.offset());
      if (zip.getInt(local) != LOCAL_RECORD) {
        throw new BrokenOfficeException(name + " is not where it should be");
      }
      int extra = unsignedShort(local + 26) + unsignedShort(local + 28);
      byte[] packed = new byte[Math.toIntExact(Math.min(entry.length(), zip.limit()))];
      zip.get(local + LOCAL_RECORD_LENGTH + extra, packed);
      if (entry.method() == 0) {
        return packed;
      }
      return inflated(packed);
    } catch (IndexOutOfBoundsException | ArithmeticException | DataFormatException e) {
      throw new BrokenOfficeException(name + " is broken");
    }
  }

  private static byte[] inflated(byte[] packed)
      throws DataFormatException, OversizeException, BrokenOfficeException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(4 * packed.length);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          throw new BrokenOfficeException("cut off");
        }
        out.write(buffer, 0, count);
        if (out.size() > LARGEST_PART) {
          throw new OversizeException();
        }
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }

  private int endRecord() {
    int last = zip.limit() - END_RECORD_LENGTH;
    for (int i = last; i >= 0 && i >= last - LONGEST_COMMENT; i--) {
      if (zip.getInt(i) == END_RECORD) {
        return i;
      }
    }
    return -1;
  }

  private void readDirectory(int end) {
    int count = unsignedShort(end + 10);
    long at = Integer.toUnsignedLong(zip.getInt(end + 16));
    for (int i = 0; i < count && at >= 0 && at + ENTRY_RECORD_LENGTH <= zip.limit(); i++) {
      int record = (int) at;
      int nameLength = unsignedShort(record + 28);
      if (zip.getInt(record) != ENTRY_RECORD
          || record + ENTRY_RECORD_LENGTH + nameLength > zip.limit()) {
        return;
      }
      byte[] name = new byte[nameLength];
      zip.get(record + ENTRY_RECORD_LENGTH, name);
      Entry entry =
          new Entry(
              unsignedShort(record + 10),
              (unsignedShort(record + 8) & 1) != 0,
              Integer.toUnsignedLong(zip.getInt(record + 20)),
              Integer.toUnsignedLong(zip.getInt(record + 42)));
      entries.putIfAbsent(new String(name, UTF_8), entry);
      at += ENTRY_RECORD_LENGTH + nameLength;
      at += unsignedShort(record + 30) + unsignedShort(record + 32);
    }
  }

  private int unsignedShort(int offset) {
    return Short.toUnsignedInt(zip.getShort(offset));
  }
}
