package newsanalyzer.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.annotate.front.TitleCase;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/**
 * Drops names that a tagger saw in a headline only because all its words are capitalised: in {@code
 * Former Bank Manager Charged in Theft} a capital tells nothing.
 *
 * <p>A name in such a headline stays if the body names the same: all its words, in one name of the
 * body. What only the headline names is lost; times and amounts always stay. Headlines in sentence
 * case are left alone.
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
    List<Set<String>> inBody =
        names.stream()
            .filter(name -> !headline.contains(name.span()))
            .map(name -> words(name.span().of(text)))
            .distinct()
            .toList();
    return names.stream()
        .filter(
            name ->
                !headline.contains(name.span())
                    || NOT_BY_CAPITALS.contains(name.type())
                    || inBody.stream()
                        .anyMatch(body -> body.containsAll(words(name.span().of(text)))))
        .toList();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }
}
