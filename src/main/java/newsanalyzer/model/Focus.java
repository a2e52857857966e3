package newsanalyzer.model;

import java.util.List;

/**
 * Where a story takes place, as far as its names tell.
 *
 * @param countries the countries it is about, highest score first; empty if no place was resolved
 * @param placeIds {@link Entity#id} of the places it is about, most important first
 */
public record Focus(List<CountryScore> countries, List<String> placeIds) {

  /** Of an article without places. */
  public static final Focus NONE = new Focus(List.of(), List.of());

  public Focus {
    countries = List.copyOf(countries);
    placeIds = List.copyOf(placeIds);
  }
}
