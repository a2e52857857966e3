package newsanalyzer.annotate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Entity;
import newsanalyzer.model.MentionKind;

/**
 * A description of an organization by its kind: {@code the ministry}, after the only one named with
 * such a word; {@code the company}, if none that is named says what it is but one.
 */
final class Bodies implements Pass {

  private static final String CALLED = "called-";
  private static final String ANY = "any";

  /** By a word of a name, the nouns for what is so named. */
  private static final Map<String, Set<String>> NOUNS = nouns();

  private static Map<String, Set<String>> nouns() {
    Map<String, Set<String>> nouns = new HashMap<>();
    for (String list : Scene.LISTS.names()) {
      if (list.startsWith(CALLED) && !list.equals(CALLED + ANY)) {
        for (String word : Scene.LISTS.words(list)) {
          nouns
              .computeIfAbsent(word, unseen -> new LinkedHashSet<>())
              .add(list.substring(CALLED.length()));
        }
      }
    }
    return nouns;
  }

  @Override
  public void read(Scene scene) {
    Set<Referent> seen = new LinkedHashSet<>();
    for (Placed name : scene.organizations()) {
      readBeside(scene, name);
      if (seen.add(name.referent())) {
        Set<String> called = called(name.referent().named);
        Set<String> nouns = called.isEmpty() ? Set.of(ANY) : called;
        for (String noun : nouns) {
          scene.describe(name.referent(), noun, Set.of(), name.sentence(), name.first());
        }
      }
    }
    for (int sentence = 0; sentence < scene.words.sentences(); sentence++) {
      for (int word = 0; word < scene.words.count(sentence) - 1; word++) {
        if (scene.word(sentence, word).equals("the")) {
          read(scene, sentence, word);
        }
      }
    }
  }

  /** {@code The magazine Time}, {@code the Standard bar}: described, and a mention more. */
  private static void readBeside(Scene scene, Placed name) {
    int sentence = name.sentence();
    int before = name.first() - 1;
    if (isNoun(scene.word(sentence, before)) && scene.name(sentence, before) == null) {
      int first = NounPhrase.start(scene, sentence, before);
      if (NounPhrase.isDetermined(scene, sentence, first)) {
        scene.describe(name.referent(), sentence, first + 1, before);
        scene.add(name.referent(), sentence, first, before + 1, MentionKind.NOMINAL);
      }
    }
    boolean the = scene.word(sentence, before).equals("the");
    int behind = name.end();
    if (the && isNoun(scene.word(sentence, behind)) && endsHere(scene, sentence, behind)) {
      scene.describe(name.referent(), sentence, behind, behind);
      scene.add(name.referent(), sentence, before, behind + 1, MentionKind.NOMINAL);
    }
    if (scene.word(sentence, behind).equals(",")) {
      readApposition(scene, name, behind + 1);
    }
  }

  private static void readApposition(Scene scene, Placed name, int first) {
    int sentence = name.sentence();
    if (!NounPhrase.isDeterminer(scene.word(sentence, first))) {
      return;
    }
    int end = Math.min(scene.words.count(sentence), first + 6);
    for (int word = first + 1; word < end; word++) {
      if (Scene.is("after-head", scene.word(sentence, word))) {
        return;
      }
      if (isNoun(scene.word(sentence, word)) && isBeforeEnd(scene, sentence, word)) {
        scene.describe(name.referent(), sentence, first + 1, word);
        scene.add(name.referent(), sentence, first, word + 1, MentionKind.NOMINAL);
        return;
      }
    }
  }

  private static void read(Scene scene, int sentence, int the) {
    String noun = scene.word(sentence, the + 1);
    if (!isNoun(noun)
        || scene.name(sentence, the + 1) != null
        || !endsHere(scene, sentence, the + 1)
        || scene.word(sentence, the + 2).equals("of")) {
      return;
    }
    Referent known = scene.soDescribed(noun, Set.of(), sentence, the);
    if (known == null && Scene.is(CALLED + ANY, noun) && !scene.isDescribed(noun, sentence, the)) {
      known = scene.soDescribed(ANY, Set.of(), sentence, the);
    }
    if (known != null && !known.isPerson()) {
      scene.add(known, sentence, the, the + 2, MentionKind.NOMINAL);
    }
  }

  /** Not before another noun that we know, nor a name: {@code the party leader}. */
  private static boolean endsHere(Scene scene, int sentence, int word) {
    String next = scene.word(sentence, word + 1);
    return scene.name(sentence, word + 1) == null && !isNoun(next) && !Scene.is("person", next);
  }

  private static boolean isBeforeEnd(Scene scene, int sentence, int word) {
    String next = scene.word(sentence, word + 1);
    return next.isEmpty() || Scene.is("after-head", next);
  }

  private static boolean isNoun(String word) {
    return Scene.is("body", word) || !Scene.LISTS.words(CALLED + word).isEmpty();
  }

  /** By all forms of its name, up to the first {@code of} or the like of each. */
  private static Set<String> called(Entity entity) {
    List<String> forms = new ArrayList<>(List.of(entity.name()));
    entity.aliases().stream().map(Alias::text).forEach(forms::add);
    Set<String> called = new LinkedHashSet<>();
    for (String form : forms) {
      for (String word : form.toLowerCase(Locale.ROOT).split(" ", -1)) {
        if (Scene.is("after-head", word) && !word.equals("and")) {
          break;
        }
        called.addAll(NOUNS.getOrDefault(word, Set.of()));
      }
    }
    return called;
  }
}
