package newsanalyzer.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.corpora.ConllNames;
import newsanalyzer.corpora.LabelledSentence;
import newsanalyzer.corpora.NameLabel;
import newsanalyzer.corpora.Petrarch;
import newsanalyzer.model.NameType;

/**
 * Which words stand in which kinds of names in the PETRARCH dictionaries, Wikigold, CrossNER and
 * re3d: a bit each. But for Wikigold, a small part, these are not trained on, so that the tagger
 * learns how far to trust the list on words that it has not seen itself.
 */
final class NameKinds {

  private static final int GIVEN_NAME = 1;
  private static final int SURNAME = 2;
  private static final int PLACE = 4;
  private static final int ORGANIZATION = 8;
  private static final int GROUP = 16;

  private final Map<String, Integer> kinds = new HashMap<>();

  private NameKinds() {}

  static Map<String, Integer> of(HeldOut heldOut) {
    NameKinds all = new NameKinds();
    Petrarch.names().forEach(entry -> all.add(entry.type(), entry.words()));
    for (LabelledSentence sentence : sentences(heldOut)) {
      for (NameLabel name : sentence.names()) {
        all.add(name.type(), sentence.tokens().subList(name.from(), name.to()));
      }
    }
    return all.kinds;
  }

  /** The sentences whose names are looked at. */
  static List<LabelledSentence> sentences(HeldOut heldOut) {
    return Stream.of(ConllNames.wikigold(), ConllNames.crossNer(), ConllNames.re3d())
        .flatMap(List::stream)
        .filter(sentence -> !heldOut.contains(sentence.key()))
        .toList();
  }

  private void add(NameType type, List<String> words) {
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = words.get(i);
      if (Character.isUpperCase(word.charAt(0)) && word.length() > 1) {
        int kind =
            switch (type) {
              case PERSON -> last == 0 || i == last ? SURNAME : i == 0 ? GIVEN_NAME : 0;
              case PLACE -> last <= 1 ? PLACE : 0;
              case ORGANIZATION -> ORGANIZATION;
              case GROUP -> GROUP;
              default -> 0;
            };
        kinds.merge(word, kind, (one, other) -> one | other);
      }
    }
  }
}
