package newsanalyzer.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.PartOfSpeech;

/**
 * What the encoder's file of labels says: how the heads' labels lie side by side, and how much the
 * encoder reads at a time.
 *
 * <p>Reads the one form that the recipe writes, without a JSON library: only the edges of the
 * program know one.
 */
final class EncoderLayout {

  private static final Pattern HEAD =
      Pattern.compile("\"name\"\\s*:\\s*\"(\\w+)\"\\s*,\\s*\"labels\"\\s*:\\s*\\[([^\\]]*)]");
  private static final Pattern ARGUMENTS = Pattern.compile("\"arguments\"\\s*:\\s*\\[([^\\]]*)]");
  private static final Pattern MOST_PIECES = Pattern.compile("\"maxPieces\"\\s*:\\s*(\\d+)");
  private static final Pattern HIDDEN = Pattern.compile("\"hidden\"\\s*:\\s*(\\d+)");

  private final Map<String, Head> heads;

  /** Pieces in a window, those before and after the words included. */
  final int mostPieces;

  /** Numbers in a word's state. */
  final int hidden;

  /** Labels of all heads together. */
  final int width;

  /** The labels of the argument scorer. */
  final Head arguments;

  private EncoderLayout(String json) {
    mostPieces = Integer.parseInt(first(MOST_PIECES, json));
    hidden = Integer.parseInt(first(HIDDEN, json));
    List<String> roles = labels(first(ARGUMENTS, json));
    arguments = new Head(roles, 0, roles.size());
    Map<String, List<String>> labels = new LinkedHashMap<>();
    Matcher found = HEAD.matcher(json);
    while (found.find()) {
      labels.put(found.group(1), labels(found.group(2)));
    }
    width = labels.values().stream().mapToInt(List::size).sum();
    heads = new LinkedHashMap<>();
    int column = 0;
    for (Map.Entry<String, List<String>> head : labels.entrySet()) {
      heads.put(head.getKey(), new Head(head.getValue(), column, width));
      column += head.getValue().size();
    }
    List<String> triggers = new ArrayList<>(List.of("none"));
    Arrays.stream(EventType.values()).map(EventType::label).forEach(triggers::add);
    check("triggers", triggers);
    check("factuality", words(Factuality.values()));
    check("tags", Arrays.stream(PartOfSpeech.values()).map(PartOfSpeech::name).toList());
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it can't be read
   * @throws IllegalArgumentException if it isn't of the form above
   */
  static EncoderLayout open(InputStream json) throws IOException {
    return new EncoderLayout(new String(json.readAllBytes(), UTF_8));
  }

  /** The head called {@code name}. */
  Head head(String name) {
    Head head = heads.get(name);
    if (head == null) {
      throw new IllegalArgumentException("the encoder has no head called " + name);
    }
    return head;
  }

  private void check(String name, List<String> labels) {
    if (!head(name).labels().equals(labels)) {
      throw new IllegalArgumentException("the encoder's " + name + " are not those of the program");
    }
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static String first(Pattern pattern, String json) {
    Matcher found = pattern.matcher(json);
    if (!found.find()) {
      throw new IllegalArgumentException("nothing like " + pattern + " in the encoder's labels");
    }
    return found.group(1);
  }

  private static List<String> labels(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(label -> label.replace("\"", "").strip())
        .toList();
  }
}
