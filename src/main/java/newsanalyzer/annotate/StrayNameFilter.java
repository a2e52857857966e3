package newsanalyzer.annotate;

import java.util.List;
import java.util.Set;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/**
 * Drops what a tagger took for a name although its letters say otherwise: the pronoun {@code us}
 * for the United States, the {@code camp} of a party for a place, the {@code US} of {@code US$ 5}.
 *
 * <p>People and places have a capital letter, or some other sign than lower-case letters. An
 * article that is in lower case throughout is left alone, and so are other types, as organizations
 * and products such as {@code adidas} do without.
 *
 * <p>Holds no state, so one instance serves all threads.
 */
public final class StrayNameFilter {

  private static final Set<NameType> CAPITALISED = Set.of(NameType.PERSON, NameType.PLACE);

  /** The names without those, in their order. */
  public List<Name> filter(String text, List<Name> names) {
    boolean hasCapitals =
        names.stream().anyMatch(name -> CAPITALISED.contains(name.type()) && !isLower(text, name));
    return names.stream()
        .filter(name -> !hasCapitals || !CAPITALISED.contains(name.type()) || !isLower(text, name))
        .filter(name -> !isOfCurrency(text, name))
        .toList();
  }

  private static boolean isLower(String text, Name name) {
    String letters = name.span().of(text);
    return letters.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ');
  }

  private static boolean isOfCurrency(String text, Name name) {
    Span span = name.span();
    return name.type() == NameType.PLACE
        && span.end() < text.length()
        && text.charAt(span.end()) == '$';
  }
}
