package newsanalyzer.corpora;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The summaries of GUM's documents that people wrote; machines' aren't read. */
public final class GumSummaries {

  private static final Pattern LINE = Pattern.compile("# meta::summary\\d = \\(human\\d?\\) (.*)");

  private GumSummaries() {}

  /** One or five for each document of a split, in the order of {@link GumEntities#read}. */
  public static List<List<String>> read(String split) {
    return Gum.files(split, "GUM").stream()
        .map(
            file ->
                Corpora.lines(file).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .toList())
        .toList();
  }
}
