package newsanalyzer.annotate.place;

import java.util.List;

/**
 * What is known of a place that an article names, before it is known which place it is.
 *
 * @param id of its entity
 * @param candidates the places that may be meant: those of the name of which the words around allow
 * @param qualifiers regions and countries said with it, as in {@code Long Beach, Calif.}; several
 *     if one name stands for several
 * @param isInList whether the qualifiers may as well be the next in a list, as in {@code Georgia,
 *     Alabama and Florida}
 * @param isEnumerated whether it stands amid a list, of places or of anything else
 * @param isDateline whether the article was filed from there
 * @param saidKind whether the words around said its kind, as in {@code Washington state}
 */
public record Asked(
    String id,
    List<Place> candidates,
    List<Place> qualifiers,
    boolean isInList,
    boolean isEnumerated,
    boolean isDateline,
    boolean saidKind) {

  public Asked {
    candidates = List.copyOf(candidates);
    qualifiers = List.copyOf(qualifiers);
  }
}
