package newsanalyzer.annotate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import newsanalyzer.annotate.entity.ShortForms;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.Merge;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameRuling;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Applies what a user says of names.
 *
 * <p>A ruling with a type finds every place in the text that has the words of its forms, whatever a
 * tagger found there, and is about things of that type alone; one without is about whatever was
 * found. What goes by the forms of one ruling becomes one thing, called as the ruling says; a thing
 * that goes by a form of an excluding ruling is left out. Holds no state but the rulings; safe for
 * all threads.
 */
public final class NameRuler {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final List<NameRuling> rulings;

  /** The forms of rulings with a type that aren't excluding. */
  private final Map<String, NameType> types = new HashMap<>();

  private final int longest;

  /** Takes the rulings; of two about one form the first counts. */
  public NameRuler(List<NameRuling> rulings) {
    this.rulings = List.copyOf(rulings);
    for (NameRuling ruling : rulings) {
      NameType type = ruling.type();
      if (type != null && !ruling.excluded()) {
        ruling.forms().forEach(form -> types.putIfAbsent(key(form), type));
      }
    }
    longest = types.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static String key(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ").replace('’', '\'');
  }

  /**
   * Returns {@code names} with those that the rulings' forms say, in place of any that they
   * overlap, in text order. What a user says is certain.
   */
  public List<Name> names(String text, List<Sentence> sentences, List<Name> names) {
    if (types.isEmpty()) {
      return names;
    }
    TreeMap<Integer, Name> ruled = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> tokens = sentences.get(i).tokens();
      int next = 0;
      while (next < tokens.size()) {
        int end = endOfForm(text, tokens, next);
        if (end > next) {
          Span span = new Span(tokens.get(next).start(), tokens.get(end - 1).end());
          NameType type = requireNonNull(types.get(key(span.of(text))));
          ruled.put(span.start(), new Name(type, span, i, 1));
        }
        next = Math.max(end, next + 1);
      }
    }
    List<Name> all = new ArrayList<>(ruled.values());
    for (Name name : names) {
      Map.Entry<Integer, Name> before = ruled.lowerEntry(name.span().end());
      if (before == null || !before.getValue().span().overlaps(name.span())) {
        all.add(name);
      }
    }
    all.sort(Comparator.comparing(Name::span));
    return all;
  }

  /** Index behind the last token of the longest form that begins at a token; 0 if none does. */
  private int endOfForm(String text, List<Span> tokens, int first) {
    int start = tokens.get(first).start();
    int found = 0;
    for (int i = first; i < tokens.size() && tokens.get(i).end() - start <= longest; i++) {
      if (types.containsKey(key(text.substring(start, tokens.get(i).end())))) {
        found = i + 1;
      }
    }
    return found;
  }

  /**
   * Returns the entities of one type as the rulings would have them, numbered anew in the order of
   * their first mentions.
   *
   * @param entities of one type, whose mentions are all by name
   */
  public List<Entity> entities(String text, NameType type, List<Entity> entities) {
    List<Entity> ruled = entities;
    for (NameRuling ruling : rulings) {
      if (ruling.isAbout(type)) {
        ruled = entities(text, ruling, ruled);
      }
    }
    if (ruled == entities) {
      return entities;
    }
    List<Entity> numbered = new ArrayList<>();
    ruled.stream()
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .forEach(e -> numbered.add(e.withId(e.id().charAt(0) + "" + (numbered.size() + 1))));
    return numbered;
  }

  private static List<Entity> entities(String text, NameRuling ruling, List<Entity> entities) {
    Set<String> forms = new HashSet<>(ruling.forms().stream().map(NameRuler::key).toList());
    List<Entity> others = new ArrayList<>();
    List<Entity> meant = new ArrayList<>();
    for (Entity entity : entities) {
      if (forms.contains(key(entity.name()))) {
        meant.add(entity);
        continue;
      }
      List<Mention> rest = new ArrayList<>();
      List<Mention> called = new ArrayList<>();
      for (Mention mention : entity.mentions()) {
        (forms.contains(formOf(text, mention)) ? called : rest).add(mention);
      }
      if (!called.isEmpty()) {
        meant.add(entity.withMentions(called));
      }
      if (!rest.isEmpty()) {
        others.add(called.isEmpty() ? entity : withoutAliases(entity, forms).withMentions(rest));
      }
    }
    if (meant.isEmpty()) {
      return entities;
    }
    if (!ruling.excluded()) {
      others.add(one(text, ruling.name(), forms, meant));
    }
    return others;
  }

  private static String formOf(String text, Mention mention) {
    return key(ShortForms.withoutFrame(mention.span().of(text)));
  }

  private static Entity withoutAliases(Entity entity, Set<String> forms) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.salience(),
        entity.aliases().stream().filter(alias -> !forms.contains(key(alias.text()))).toList(),
        entity.mentions());
  }

  /** All of them as one thing; what it is called otherwise says whether the ruling told so. */
  private static Entity one(String text, String name, Set<String> forms, List<Entity> meant) {
    List<Mention> mentions =
        meant.stream()
            .flatMap(entity -> entity.mentions().stream())
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    Map<String, Merge> found = new HashMap<>();
    meant.forEach(
        entity -> entity.aliases().forEach(alias -> found.put(alias.text(), alias.mergedBy())));
    Map<String, Alias> aliases = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String form = ShortForms.withoutFrame(mention.span().of(text));
      if (!form.equals(name)) {
        Merge evidence =
            forms.contains(key(form))
                ? Merge.NAMES_FILE
                : found.getOrDefault(form, Merge.NAMES_FILE);
        aliases.putIfAbsent(form, new Alias(form, evidence));
      }
    }
    Entity first = meant.get(0);
    return new Entity(
        first.id(), null, name, first.salience(), List.copyOf(aliases.values()), mentions);
  }
}
