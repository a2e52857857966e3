package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.NameRuling;
import newsanalyzer.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a user's own list of names, in UTF-8, one thing a line:
 *
 * <pre>
 * # our spellings
 * Muammar Gaddafi [person]: Qaddafi; Moammar Kadhafi
 * World Health Organization: WHO
 * !Reuters
 * </pre>
 *
 * <p>The name it is to be called by, its type in square brackets if it matters, a colon, other
 * spellings with semicolons between. A line with an exclamation mark in front is of something that
 * isn't to be reported. Blank lines and lines that begin with {@code #} say nothing.
 */
public final class NamesFile {

  private static final Pattern LINE =
      Pattern.compile("(!?)\\s*([^\\[\\]:;!][^\\[\\]:;]*?)\\s*(?:\\[([^\\]]*)\\])?\\s*(?::(.*))?");

  private NamesFile() {}

  /**
   * Reads the rulings, in the order of the file.
   *
   * @throws NamesFileException if the file isn't there, isn't text or has a line that says nothing;
   *     the message names the file and the line
   */
  public static List<NameRuling> read(Path file) throws NamesFileException {
    List<String> lines = lines(file);
    List<NameRuling> rulings = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String where = file + ":" + (i + 1) + ": ";
        NameRuling ruling = ruling(line, where);
        for (String form : ruling.forms()) {
          Integer before = seen.putIfAbsent(form + "[" + ruling.type(), i + 1);
          if (before != null) {
            throw new NamesFileException(
                where + "'" + form + "' stands in line " + before + ", too: leave one out");
          }
        }
        rulings.add(ruling);
      }
    }
    return rulings;
  }

  private static List<String> lines(Path file) throws NamesFileException {
    try {
      String text = Files.readString(file, UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (NoSuchFileException e) {
      throw new NamesFileException(file + ": no such file of names");
    } catch (AccessDeniedException e) {
      throw new NamesFileException(file + ": no permission to read it");
    } catch (CharacterCodingException e) {
      throw new NamesFileException(file + ": is not UTF-8 text: save the names as UTF-8");
    } catch (IOException | OutOfMemoryError e) {
      throw new NamesFileException(file + ": can't be read: " + e.getMessage());
    }
  }

  private static NameRuling ruling(String line, String where) throws NamesFileException {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new NamesFileException(
          where + "write it as 'name [type]: other spelling; another' or '!name': " + line);
    }
    String name = spaced(parts.group(2));
    List<String> forms = new ArrayList<>(List.of(name));
    if (parts.group(4) != null) {
      Arrays.stream(parts.group(4).split(";"))
          .map(NamesFile::spaced)
          .filter(form -> !form.isEmpty() && !forms.contains(form))
          .forEach(forms::add);
    }
    return new NameRuling(name, type(parts.group(3), where), forms, !parts.group(1).isEmpty());
  }

  private static String spaced(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static @Nullable NameType type(@Nullable String typed, String where)
      throws NamesFileException {
    if (typed == null) {
      return null;
    }
    List<NameType> types = Arrays.stream(NameType.values()).filter(NameType::namesEntity).toList();
    for (NameType type : types) {
      if (type.name().equalsIgnoreCase(typed.strip())) {
        return type;
      }
    }
    throw new NamesFileException(
        where
            + "'"
            + typed
            + "' is none of "
            + types.stream().map(t -> t.name().toLowerCase(Locale.ROOT)).collect(joining(", ")));
  }
}
