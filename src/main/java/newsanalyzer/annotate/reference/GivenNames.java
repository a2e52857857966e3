package newsanalyzer.annotate.reference;

import java.util.List;
import java.util.Locale;
import newsanalyzer.annotate.person.PersonWords;

/** A given name hints at the gender of its bearer; what the text shows of it counts more. */
final class GivenNames implements Pass {

  @Override
  public void read(Scene scene) {
    for (Referent referent : scene.referents) {
      if (referent.isPerson()) {
        List<String> words = List.of(referent.named.name().toLowerCase(Locale.ROOT).split("[ -]+"));
        String given = words.isEmpty() ? "" : words.get(0);
        referent.hint(PersonWords.genderOfGivenName(given));
      }
    }
  }
}
