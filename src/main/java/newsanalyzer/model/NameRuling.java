package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of a name, which goes before what the program finds.
 *
 * @param name what the thing is to be called
 * @param type what it is: a person, organization, place, group, work or product; null for whatever
 *     was found under that name
 * @param forms the spellings it goes by, {@code name} first, letter case and all
 * @param excluded whether nothing is to be reported of it
 */
public record NameRuling(
    String name, @Nullable NameType type, List<String> forms, boolean excluded) {

  public NameRuling {
    requireNonNull(name, "name");
    forms = List.copyOf(forms);
    if (type != null && !type.namesEntity()) {
      throw new IllegalArgumentException("nothing is called by name as " + type);
    }
    if (forms.isEmpty() || forms.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("no form of " + name);
    }
  }

  /** Whether it is about things of a type. */
  public boolean isAbout(NameType other) {
    return type == null || type == other;
  }
}
