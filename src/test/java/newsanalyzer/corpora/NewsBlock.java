package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.corpora.NewsSentence.AnnotatedEvent;
import newsanalyzer.corpora.NewsSentence.Attribution;
import newsanalyzer.corpora.NewsSentence.EventArgument;
import newsanalyzer.corpora.NewsSentence.PersonRole;
import newsanalyzer.corpora.NewsSentence.Run;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.NameType;

/**
 * Reads a block of {@code newsevents}: a sentence's number, then lines {@code T:} (its tokens with
 * names in brackets), {@code R:} (roles), {@code E:} (events) and {@code A:} (attributions), which
 * quote its tokens.
 */
final class NewsBlock {

  /** Names' labels in the corpora. */
  static final Map<String, NameType> LABELS =
      Map.of(
          "PER", NameType.PERSON,
          "ORG", NameType.ORGANIZATION,
          "LOC", NameType.PLACE,
          "GRP", NameType.GROUP,
          "EVT", NameType.EVENT,
          "WRK", NameType.WORK,
          "PRD", NameType.PRODUCT,
          "DAT", NameType.DATE,
          "DUR", NameType.DURATION,
          "NUM", NameType.AMOUNT);

  private static final Pattern COUNTED = Pattern.compile("(.*\\S)@(\\d+)");

  private final List<String> tokens = new ArrayList<>();
  private final List<NameLabel> names = new ArrayList<>();
  private final List<PersonRole> roles = new ArrayList<>();
  private final List<AnnotatedEvent> events = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  private NewsBlock() {}

  static NewsSentence read(String corpus, String document, String... lines) {
    NewsBlock block = new NewsBlock();
    for (String line : lines) {
      block.line(line);
    }
    return new NewsSentence(
        Integer.parseInt(lines[0].substring(1).strip()),
        corpus,
        document,
        block.tokens,
        block.names,
        block.roles,
        block.events,
        block.attributions);
  }

  private void line(String line) {
    String value = line.substring(Math.min(line.length(), "T: ".length())).strip();
    if (line.startsWith("T: ")) {
      readNames(value);
    } else if (line.startsWith("R: ")) {
      String[] fields = value.split(" = ", 2);
      roles.add(new PersonRole(find(fields[0]), find(fields[1])));
    } else if (line.startsWith("E: ")) {
      String[] fields = value.split("\\|", -1);
      events.add(
          new AnnotatedEvent(
              find(fields[0]).from(),
              EventType.of(fields[1].strip()),
              Factuality.valueOf(fields[2].strip().toUpperCase(Locale.ROOT)),
              fields.length > 3 ? arguments(fields[3]) : List.of()));
    } else if (line.startsWith("A: ")) {
      String[] fields = value.split("\\|", -1);
      attributions.add(new Attribution(find(fields[0]), find(fields[1]), find(fields[2])));
    }
  }

  private void readNames(String text) {
    NameType open = null;
    int from = -1;
    for (String word : text.split("\\s+", -1)) {
      if (word.startsWith("[") && LABELS.containsKey(word.substring(1))) {
        open = LABELS.get(word.substring(1));
        from = tokens.size();
      } else if (open != null && word.endsWith("]")) {
        if (word.length() > 1) {
          tokens.add(word.substring(0, word.length() - 1));
        }
        names.add(new NameLabel(open, from, tokens.size()));
        open = null;
      } else {
        tokens.add(word);
      }
    }
  }

  private List<EventArgument> arguments(String text) {
    List<EventArgument> arguments = new ArrayList<>();
    for (String argument : text.strip().split("; ", -1)) {
      if (!argument.isBlank()) {
        String[] fields = argument.split("=", 2);
        ArgumentRole role = ArgumentRole.valueOf(fields[0].strip().toUpperCase(Locale.ROOT));
        arguments.add(new EventArgument(role, find(fields[1])));
      }
    }
    return arguments;
  }

  /** Where {@code talks}, {@code talks@2} or {@code first words ... last words} stand. */
  private Run find(String quoted) {
    String words = quoted.strip();
    int gap = words.indexOf(" ... ");
    if (gap > 0) {
      List<String> first = List.of(words.substring(0, gap).split(" ", -1));
      List<String> last = List.of(words.substring(gap + " ... ".length()).split(" ", -1));
      for (int from = next(first, 0); from >= 0; from = next(first, from + 1)) {
        for (int to = tokens.size(); to >= from + first.size() + last.size(); to--) {
          if (tokens.subList(to - last.size(), to).equals(last)) {
            return new Run(from, to);
          }
        }
      }
      throw missing(quoted);
    }
    Matcher counted = COUNTED.matcher(words);
    boolean isCounted = counted.matches();
    List<String> run = List.of((isCounted ? counted.group(1) : words).split(" ", -1));
    int from = next(run, 0);
    for (int left = isCounted ? Integer.parseInt(counted.group(2)) : 1; left > 1; left--) {
      from = from < 0 ? from : next(run, from + 1);
    }
    if (from < 0) {
      throw missing(quoted);
    }
    return new Run(from, from + run.size());
  }

  /** Index of the first run of these tokens at or after {@code start}; -1 if there is none. */
  private int next(List<String> run, int start) {
    for (int i = start; i + run.size() <= tokens.size(); i++) {
      if (tokens.subList(i, i + run.size()).equals(run)) {
        return i;
      }
    }
    return -1;
  }

  private IllegalArgumentException missing(String quoted) {
    return new IllegalArgumentException("no \"" + quoted + "\" in " + tokens);
  }
}
