package newsanalyzer.corpora;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the verbs of the CAMEO dictionary with the group of synonyms and the code of each. */
public final class CameoVerbs {

  private static final Pattern GROUP = Pattern.compile("---\\s+(\\w+).*---.*");
  private static final Pattern VERB =
      Pattern.compile("([A-Z]+)\\s*(?:\\{([^}]*)\\})?\\s*(?:\\[(\\d{2})\\d*\\])?.*");

  private CameoVerbs() {}

  /**
   * What the dictionary says of a verb.
   *
   * @param group number of its group of synonyms, from 0
   * @param code the first two digits of its CAMEO code; 0 if it has none by itself
   */
  public record Meaning(int group, int code) {}

  /** All forms of the verbs, in lower case. */
  public static Map<String, Meaning> read() {
    return read(
        Corpora.lines(
            Corpora.path("petrarch-cameo/petrarch2/data/dictionaries/CAMEO.2.0.txt"), ISO_8859_1));
  }

  static Map<String, Meaning> read(List<String> lines) {
    Map<String, Meaning> meanings = new HashMap<>();
    int groups = 0;
    boolean inGroup = false;
    for (String line : lines) {
      Matcher group = GROUP.matcher(line);
      Matcher verb = VERB.matcher(line);
      if (group.matches()) {
        groups++;
        inGroup = true;
      } else if (line.startsWith("-") || line.startsWith("&")) {
        inGroup = inGroup && !line.startsWith("&");
      } else if (inGroup && verb.matches()) {
        int code = verb.group(3) == null ? 0 : Integer.parseInt(verb.group(3));
        for (String form : forms(verb.group(1), verb.group(2))) {
          meanings.putIfAbsent(form, new Meaning(groups - 1, code));
        }
      }
    }
    return meanings;
  }

  private static List<String> forms(String verb, String irregular) {
    String base = verb.toLowerCase(Locale.ROOT);
    List<String> forms = new ArrayList<>(List.of(base));
    if (irregular != null) {
      for (String form : irregular.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
        forms.add(form);
      }
      return forms;
    }
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    if (base.matches(".*[^aeiou]y")) {
      String y = base.substring(0, base.length() - 1);
      forms.addAll(List.of(y + "ies", y + "ied", base + "ing"));
    } else {
      forms.addAll(
          List.of(base + (base.matches(".*(s|x|ch|sh)") ? "es" : "s"), stem + "ed", stem + "ing"));
    }
    return forms;
  }
}
