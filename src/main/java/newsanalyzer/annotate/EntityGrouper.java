package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import newsanalyzer.annotate.entity.ShortForms;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Merge;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/**
 * Groups the names of one article into the things they name, by evident rules.
 *
 * <p>Names that are spelled alike are one {@link Form}. Then passes run in a fixed order, each for
 * one kind of evidence: a pass lists for every form what its bearer may be called for short ({@code
 * William Burns} → {@code burns}) and merges a form so called if only one bearer is in question. Of
 * several persons of one surname it is the last one named. Whole words alone count, so {@code Ann}
 * is never {@code Joanna}, and two different full names of people are never merged.
 *
 * <p>It knows nothing of the world: {@code Bill} isn't {@code William}, and {@code Holland} isn't
 * {@code Netherlands}. Descriptions and pronouns aren't looked at. The time it takes grows with n
 * log n. Holds no state that changes, so one instance serves all threads.
 */
public final class EntityGrouper {

  /**
   * Names of more words are compared whole only, which bounds the work for one name. So long is the
   * longest of 10,375 names in the news annotation's training part.
   */
  private static final int MOST_WORDS = 12;

  /**
   * One kind of evidence.
   *
   * @param merge what it is called
   * @param canBeShort whether a form may be one for short, by its looks
   * @param shortForms the keys by which a form's bearer may be called for short
   */
  private record Pass(
      Merge merge,
      Predicate<Form> canBeShort,
      Function<Form, ? extends Collection<String>> shortForms) {

    static Pass of(Merge merge, Function<List<String>, List<String>> shortForms) {
      return new Pass(merge, form -> true, form -> shortForms.apply(form.words));
    }
  }

  private static final Pass BRACKETS =
      new Pass(Merge.BRACKETS, form -> true, form -> form.bracketed);

  private static final Pass ACRONYM =
      new Pass(
          Merge.ACRONYM,
          form -> ShortForms.isAcronym(form.written.get(0).text.split(" ", 2)[0]),
          form -> ShortForms.acronyms(form.words));

  private static final Map<NameType, List<Pass>> PASSES =
      Map.of(
          NameType.PERSON,
          List.of(
              Pass.of(Merge.INITIALS, ShortForms::initials),
              Pass.of(Merge.SURNAME, ShortForms::surnames),
              Pass.of(Merge.GIVEN_NAME, ShortForms::givenName),
              ACRONYM),
          NameType.ORGANIZATION,
          List.of(
              BRACKETS,
              Pass.of(Merge.SPELLING, ShortForms::spellings),
              ACRONYM,
              Pass.of(Merge.SHORT_FORM, ShortForms::shortOrganizations)),
          NameType.PLACE,
          List.of(ACRONYM, Pass.of(Merge.SHORT_FORM, ShortForms::shortPlaces)),
          NameType.GROUP,
          List.of(),
          NameType.WORK,
          List.of(BRACKETS, ACRONYM),
          NameType.PRODUCT,
          List.of(BRACKETS, ACRONYM));

  private static final Map<NameType, String> ID_LETTERS =
      Map.of(
          NameType.PERSON, "p",
          NameType.ORGANIZATION, "o",
          NameType.PLACE, "l",
          NameType.GROUP, "g",
          NameType.WORK, "w",
          NameType.PRODUCT, "d");

  /**
   * Returns the entities that {@code names} of one type name, in the order of their first mentions,
   * with a salience of 0: it is estimated later.
   *
   * @param type person, organization, place, group, work or product
   * @param names in any order; those of other types are passed over
   * @throws IllegalArgumentException if {@code type} is of no kind that is grouped
   */
  public List<Entity> group(String text, NameType type, List<Name> names) {
    List<Pass> passes = PASSES.get(type);
    if (passes == null) {
      throw new IllegalArgumentException(type + " is of no kind that is grouped");
    }
    List<Mention> mentions =
        names.stream()
            .filter(name -> name.type() == type)
            .map(
                name ->
                    new Mention(name.span(), name.sentence(), MentionKind.NAME, name.confidence()))
            .toList();
    List<Form> forms = forms(text, type == NameType.GROUP, mentions);
    for (Pass pass : passes) {
      forms = merge(pass, forms);
    }
    return entities(forms, type == NameType.GROUP, Objects.requireNonNull(ID_LETTERS.get(type)));
  }

  /**
   * Returns the entities of types that are not built in, such as a user's own model finds: mentions
   * of one type that are spelled alike are one entity. Their ids are {@code x1}, {@code x2}, … in
   * the order of the first mentions of all types; their salience is 0.
   *
   * @param mentions by name of type, in any order
   */
  public List<Entity> groupSpelledAlike(String text, Map<String, List<Mention>> mentions) {
    List<Entity> unnumbered = new ArrayList<>();
    mentions.forEach(
        (type, ofType) -> {
          for (Entity entity : entities(forms(text, false, ofType), false, "x")) {
            unnumbered.add(withTypeAndId(entity, type, entity.id()));
          }
        });
    unnumbered.sort(
        Comparator.comparing((Entity entity) -> entity.mentions().get(0).span())
            .thenComparing(entity -> Objects.requireNonNull(entity.type())));
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : unnumbered) {
      entities.add(
          withTypeAndId(
              entity, Objects.requireNonNull(entity.type()), "x" + (entities.size() + 1)));
    }
    return entities;
  }

  private static Entity withTypeAndId(Entity entity, String type, String id) {
    return new Entity(
        id, type, entity.name(), entity.salience(), entity.aliases(), entity.mentions());
  }

  /** Where a form stands, and how it is written there, without determiner and possessive. */
  private record Written(Mention mention, String text) {}

  /** All mentions that are spelled alike. */
  private static final class Form {

    /** What {@link #key} gives for the words. */
    final String key;

    final List<String> words;

    /** In text order. */
    final List<Written> written = new ArrayList<>();

    /** Keys of forms given in brackets right after this one, or right before in brackets. */
    final Set<String> bracketed = new HashSet<>();

    /** Whether its mentions went to forms of several bearers, so that it stands for nothing. */
    boolean partedOut;

    private Form fuller = this;
    private Merge mergedBy = Merge.SPELLING;

    Form(String key, List<String> words) {
      this.key = key;
      this.words = words;
    }

    void mergeInto(Form fuller, Merge evidence) {
      this.fuller = fuller;
      this.mergedBy = evidence;
    }

    /** The fullest form of the same entity. */
    Form fullest() {
      Form form = this;
      while (form.fuller != form) {
        form = form.fuller;
      }
      return form;
    }

    int start() {
      return written.get(0).mention.span().start();
    }
  }

  private static List<Form> forms(String text, boolean inflected, List<Mention> mentions) {
    Map<String, Form> forms = new LinkedHashMap<>();
    Form before = null;
    int end = 0;
    for (Mention mention : mentions.stream().sorted(Comparator.comparing(Mention::span)).toList()) {
      String name = ShortForms.withoutFrame(mention.span().of(text));
      List<String> words = ShortForms.words(name);
      String key = inflected ? ShortForms.stem(ShortForms.key(words)) : ShortForms.key(words);
      Form form = forms.computeIfAbsent(key, unseen -> new Form(unseen, words));
      form.written.add(new Written(mention, name));
      if (before != null && isInBrackets(text, end, mention.span())) {
        noteBrackets(before, form);
      }
      before = form;
      end = mention.span().end();
    }
    return List.copyOf(forms.values());
  }

  private static boolean isInBrackets(String text, int end, Span name) {
    return name.start() > end
        && name.start() - end <= 3
        && text.substring(end, name.start()).strip().equals("(")
        && text.substring(name.end(), Math.min(text.length(), name.end() + 2))
            .strip()
            .startsWith(")");
  }

  /** Brackets tell only if one form has several words and the other is written like an acronym. */
  private static void noteBrackets(Form outside, Form inside) {
    if (outside.words.size() > 1 && ShortForms.isAcronym(inside.written.get(0).text)) {
      outside.bracketed.add(inside.key);
    } else if (inside.words.size() > 1 && ShortForms.isAcronym(outside.written.get(0).text)) {
      inside.bracketed.add(outside.key);
    }
  }

  private static List<Form> merge(Pass pass, List<Form> forms) {
    Map<String, List<Form>> called = new HashMap<>();
    for (Form form : forms) {
      if (form.words.size() <= MOST_WORDS) {
        for (String shortForm : new HashSet<>(pass.shortForms.apply(form))) {
          called.computeIfAbsent(shortForm, unseen -> new ArrayList<>()).add(form);
        }
      }
    }
    List<Form> merged = new ArrayList<>();
    // Longer ones first, so that what could be two bearers' has become one's: "John F. Kerry" is
    // "John Forbes Kerry" before "John Kerry" is looked at.
    List<Form> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(Comparator.comparing((Form form) -> form.words.size()).reversed());
    for (Form form : longestFirst) {
      List<Form> bearers =
          form.fullest() == form && pass.canBeShort.test(form)
              ? called.getOrDefault(form.key, List.of())
              : List.of();
      merged.addAll(merge(pass.merge, form, bearers));
    }
    merged.sort(Comparator.comparing(Form::start));
    return merged;
  }

  /** Merges {@code form} into its bearer, or its mentions into several forms, which it returns. */
  private static List<Form> merge(Merge evidence, Form form, List<Form> bearers) {
    List<Form> named =
        bearers.stream()
            .filter(bearer -> bearer.fullest() != form && !bearer.partedOut)
            .filter(bearer -> evidence != Merge.GIVEN_NAME || bearer.start() < form.start())
            .toList();
    long entities = named.stream().map(Form::fullest).distinct().count();
    if (entities > 1 && evidence == Merge.SURNAME) {
      return eachToLastNamed(form, named);
    }
    if (entities == 1) {
      form.mergeInto(named.get(0).fullest(), evidence);
    }
    return List.of(form);
  }

  /** A surname of several people, as in a headline, may also come before the first of them. */
  private static List<Form> eachToLastNamed(Form surname, List<Form> bearers) {
    TreeMap<Integer, Form> named = new TreeMap<>();
    for (Form bearer : bearers) {
      bearer.written.forEach(
          written -> named.put(written.mention.span().start(), bearer.fullest()));
    }
    Map<Form, Form> parts = new LinkedHashMap<>();
    for (Written written : surname.written) {
      Map.Entry<Integer, Form> last = named.floorEntry(written.mention.span().start());
      Form bearer = (last == null ? named.firstEntry() : last).getValue();
      parts
          .computeIfAbsent(bearer, unseen -> new Form(surname.key, surname.words))
          .written
          .add(written);
    }
    parts.forEach((bearer, part) -> part.mergeInto(bearer, Merge.SURNAME));
    surname.partedOut = true;
    return List.copyOf(parts.values());
  }

  private static List<Entity> entities(List<Form> forms, boolean inflected, String idLetter) {
    Map<Form, List<Form>> groups = new LinkedHashMap<>();
    for (Form form : forms) {
      groups.computeIfAbsent(form.fullest(), unseen -> new ArrayList<>()).add(form);
    }
    List<Entity> entities = new ArrayList<>();
    groups.forEach(
        (fullest, members) ->
            entities.add(
                entity(
                    idLetter + (entities.size() + 1),
                    name(fullest, inflected),
                    inflected,
                    members)));
    return entities;
  }

  /** For a group the shortest, {@code Israeli}; else not in capitals if it's ever written so. */
  private static String name(Form fullest, boolean inflected) {
    return fullest.written.stream()
        .map(Written::text)
        .min(
            inflected
                ? Comparator.comparing(String::length)
                : Comparator.comparing(text -> text.equals(text.toUpperCase(Locale.ROOT))))
        .orElseThrow();
  }

  private static Entity entity(String id, String name, boolean inflected, List<Form> members) {
    Map<Mention, Alias> aliases = new TreeMap<>(Comparator.comparing(Mention::span));
    for (Form member : members) {
      for (Written written : member.written) {
        boolean bent = inflected && !ShortForms.words(written.text).equals(ShortForms.words(name));
        Merge evidence = bent ? Merge.INFLECTION : member.mergedBy;
        aliases.put(written.mention, new Alias(written.text, evidence));
      }
    }
    List<Mention> mentions = List.copyOf(aliases.keySet());
    Set<String> seen = new HashSet<>(Set.of(name));
    List<Alias> others = aliases.values().stream().filter(a -> seen.add(a.text())).toList();
    return new Entity(id, null, name, 0, others, mentions);
  }
}
