package newsanalyzer.annotate.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import newsanalyzer.annotate.entity.Form.Written;
import newsanalyzer.model.Merge;
import newsanalyzer.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * The passes that merge the forms of names, in their order for each type of name.
 *
 * <p>A pass lists for every form what its bearer may be called for short ({@code William Burns} →
 * {@code burns}) and merges a form so called if only one bearer is in question. Safe for all
 * threads.
 */
public final class GroupingPasses {

  /**
   * One kind of evidence.
   *
   * @param merge what it is called
   * @param onlyBehind whether the bearer must have been named in full before
   * @param canBeShort whether a form may be one for short, by its looks
   * @param shortForms the keys by which a form's bearer may be called for short
   */
  private record Pass(
      Merge merge,
      boolean onlyBehind,
      Predicate<Form> canBeShort,
      Function<Form, ? extends Collection<String>> shortForms) {

    static Pass of(Merge merge, Function<List<String>, List<String>> shortForms) {
      return new Pass(
          merge, merge == Merge.GIVEN_NAME, form -> true, form -> shortForms.apply(form.words));
    }
  }

  private static final Pass BRACKETS =
      new Pass(Merge.BRACKETS, false, form -> true, form -> form.bracketed);

  private static final Pass ACRONYM =
      new Pass(
          Merge.ACRONYM,
          false,
          form -> ShortForms.isAcronym(form.written().get(0).text().split(" ", 2)[0]),
          form -> ShortForms.acronyms(form.words));

  /** {@code the Church} is the {@code Church of Scientology}, if no other church has been named. */
  private static final Pass KIND =
      new Pass(
          Merge.SHORT_FORM,
          true,
          form -> form.isDetermined && form.words.size() == 1,
          form -> ShortForms.kind(form.words));

  private static final Map<NameType, List<Pass>> PASSES =
      Map.of(
          NameType.PERSON,
          List.of(
              Pass.of(Merge.INITIALS, ShortForms::initials),
              Pass.of(Merge.NICKNAME, ShortForms::nicknames),
              Pass.of(Merge.SURNAME, ShortForms::surnames),
              Pass.of(Merge.GIVEN_NAME, ShortForms::givenName),
              ACRONYM),
          NameType.ORGANIZATION,
          List.of(
              BRACKETS,
              Pass.of(Merge.SPELLING, ShortForms::spellings),
              ACRONYM,
              Pass.of(Merge.SHORT_FORM, ShortForms::shortOrganizations),
              KIND),
          NameType.PLACE,
          List.of(ACRONYM, Pass.of(Merge.SHORT_FORM, ShortForms::shortPlaces)),
          NameType.GROUP,
          List.of(),
          NameType.WORK,
          List.of(BRACKETS, ACRONYM),
          NameType.PRODUCT,
          List.of(BRACKETS, ACRONYM));

  private GroupingPasses() {}

  /** Whether names of this type are grouped. */
  public static boolean group(NameType type) {
    return PASSES.containsKey(type);
  }

  /** Runs the passes of a type; returns the forms, of which some may have been parted. */
  public static List<Form> merge(NameType type, List<Form> forms) {
    List<Form> merged = forms;
    for (Pass pass : PASSES.getOrDefault(type, List.of())) {
      merged = merge(pass, merged);
    }
    return merged;
  }

  private static List<Form> merge(Pass pass, List<Form> forms) {
    Map<String, List<Form>> called = new HashMap<>();
    for (Form form : forms) {
      if (form.words.size() <= ShortForms.MOST_WORDS) {
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
      merged.addAll(merge(pass, form, bearers));
    }
    merged.sort(Comparator.comparing(Form::start));
    return merged;
  }

  /** Merges {@code form} into its bearer, or its mentions into several forms, which it returns. */
  private static List<Form> merge(Pass pass, Form form, List<Form> bearers) {
    Merge evidence = pass.merge;
    List<Form> named =
        bearers.stream()
            .filter(bearer -> bearer.fullest() != form && !bearer.partedOut)
            .filter(bearer -> bearer.gender.agreesWith(form.gender))
            .filter(bearer -> !pass.onlyBehind || bearer.start() < form.start())
            .toList();
    if (evidence == Merge.SURNAME && isSeveral(named)) {
      // A relative is told apart by the given name; the bare surname stays the other's.
      List<Form> noRelatives = named.stream().filter(bearer -> !bearer.isRelative).toList();
      named = noRelatives.isEmpty() ? named : noRelatives;
      if (isSeveral(named)) {
        return eachToLastNamed(form, named);
      }
    }
    if (!named.isEmpty() && !isSeveral(named)) {
      form.mergeInto(named.get(0).fullest(), evidence);
    }
    return List.of(form);
  }

  private static boolean isSeveral(List<Form> bearers) {
    return bearers.stream().map(Form::fullest).distinct().count() > 1;
  }

  /** A surname of several people, as in a headline, may also come before the first of them. */
  private static List<Form> eachToLastNamed(Form surname, List<Form> bearers) {
    TreeMap<Integer, Form> named = new TreeMap<>();
    for (Form bearer : bearers) {
      bearer
          .written()
          .forEach(written -> named.put(written.mention().span().start(), bearer.fullest()));
    }
    Map<Form, Form> parts = new LinkedHashMap<>();
    for (Written written : surname.written()) {
      Map.@Nullable Entry<Integer, Form> last = named.floorEntry(written.mention().span().start());
      Form bearer = (last == null ? named.firstEntry() : last).getValue();
      parts
          .computeIfAbsent(bearer, unseen -> new Form(surname.key, surname.words))
          .written()
          .add(written);
    }
    parts.forEach((bearer, part) -> part.mergeInto(bearer, Merge.SURNAME));
    surname.partedOut = true;
    return List.copyOf(parts.values());
  }
}
