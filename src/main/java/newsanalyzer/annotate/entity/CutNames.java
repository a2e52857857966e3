package newsanalyzer.annotate.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/**
 * Mends names that a tagger cut in two: no name ends in {@code and}, so {@code Securities and},
 * right before {@code Exchange Commission}, is one name with it. Before anything else the {@code
 * and} goes.
 *
 * <p>Holds nothing; safe for all threads.
 */
public final class CutNames {

  /** A title may end in anything: {@code What Dreams Are Made Of}. */
  private static final Set<NameType> MENDED =
      EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);

  private static final Pattern OPEN_END = Pattern.compile("\\s+(?:and|of|for|&)$");

  private CutNames() {}

  /**
   * Returns the names, those that belong together as one.
   *
   * @param names in text order
   */
  public static List<Name> mended(String text, List<Name> names) {
    List<Name> mended = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      while (i + 1 < names.size() && belongTogether(text, name, names.get(i + 1))) {
        name = joined(name, names.get(++i));
      }
      mended.add(withoutOpenEnd(text, name));
    }
    return mended;
  }

  private static boolean belongTogether(String text, Name name, Name next) {
    return MENDED.contains(name.type())
        && name.type() == next.type()
        && name.sentence() == next.sentence()
        && OPEN_END.matcher(name.span().of(text)).find()
        && text.substring(name.span().end(), next.span().start()).equals(" ");
  }

  private static Name joined(Name name, Name next) {
    return new Name(
        name.type(),
        new Span(name.span().start(), next.span().end()),
        name.sentence(),
        Math.min(name.confidence(), next.confidence()));
  }

  private static Name withoutOpenEnd(String text, Name name) {
    Matcher end = OPEN_END.matcher(name.span().of(text));
    if (!MENDED.contains(name.type()) || !end.find() || end.start() == 0) {
      return name;
    }
    Span closed = new Span(name.span().start(), name.span().start() + end.start());
    return new Name(name.type(), closed, name.sentence(), name.confidence());
  }
}
