package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.front.TitleCase;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Drops names that a tagger saw in a headline only because all its words are capitalised: in {@code
 * Former Bank Manager Charged in Theft} a capital tells nothing.
 *
 * <p>A name in such a headline stays if the body names the same: all its words, in one name of the
 * body. If only its beginning does, {@code Ann Lee} of {@code Ann Lee Hammers}, that stays. What
 * only the headline names is lost; times and amounts always stay. Headlines in sentence case are
 * left alone.
 *
 * <p>Holds no state, so one instance serves all threads.
 */
public final class HeadlineNameFilter {

  private static final Set<NameType> NOT_BY_CAPITALS =
      Set.of(NameType.DATE, NameType.DURATION, NameType.AMOUNT);

  /**
   * The names without those that the headline's capitals may have feigned.
   *
   * @param headline the headline's place in {@code text}
   * @param names in any order; their order is kept
   */
  public List<Name> filter(String text, Span headline, List<Name> names) {
    if (!TitleCase.isIn(headline.of(text))) {
      return names;
    }
    Map<Set<String>, NameType> inBody = new LinkedHashMap<>();
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (!headline.contains(name.span())) {
        List<String> words = words(name.span().of(text));
        inBody.putIfAbsent(new HashSet<>(words), name.type());
        if (name.type() == NameType.PERSON && !words.isEmpty()) {
          surnames.add(words.get(words.size() - 1));
        }
      }
    }
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      Set<String> words = new HashSet<>(words(name.span().of(text)));
      if (!headline.contains(name.span())
          || NOT_BY_CAPITALS.contains(name.type())
          || inBody.keySet().stream().anyMatch(body -> body.containsAll(words))) {
        kept.add(name);
      } else {
        Name cut = cut(text, name, inBody, surnames);
        if (cut != null) {
          kept.add(cut);
        }
      }
    }
    return kept;
  }

  /** {@code Ann Lee Hammers} is {@code Ann Lee}, whom the body names; null if it names nobody. */
  private static @Nullable Name cut(
      String text, Name name, Map<Set<String>, NameType> inBody, Set<String> surnames) {
    String written = name.span().of(text);
    for (int end = written.lastIndexOf(' '); end > 0; end = written.lastIndexOf(' ', end - 1)) {
      List<String> words = words(written.substring(0, end));
      boolean isName =
          inBody.get(new HashSet<>(words)) == name.type()
              || (name.type() == NameType.PERSON
                  && words.size() == 1
                  && surnames.contains(words.get(0)));
      if (isName) {
        Span span = new Span(name.span().start(), name.span().start() + end);
        return new Name(name.type(), span, name.sentence(), name.confidence());
      }
    }
    return null;
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
