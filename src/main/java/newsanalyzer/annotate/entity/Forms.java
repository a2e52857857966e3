package newsanalyzer.annotate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.person.Gender;
import newsanalyzer.annotate.person.PersonWords;
import newsanalyzer.model.Mention;
import newsanalyzer.model.Span;

/** Sorts the names of one type by their spelling. Holds nothing; safe for all threads. */
public final class Forms {

  /** How far back a title or a relative's noun is looked for, in characters. */
  private static final int MOST_BEFORE = 30;

  private Forms() {}

  /**
   * Returns the forms of names of any type but people, in the order of their first mentions.
   *
   * @param inflected whether singular and plural, noun and adjective are one form
   */
  public static List<Form> of(String text, boolean inflected, List<Mention> mentions) {
    return List.copyOf(byKey(text, inflected, false, mentions).values());
  }

  /**
   * Returns the forms of people's names. A surname that is a man's here and a woman's there, {@code
   * Mr. Lee} and {@code Mrs. Lee} or {@code Bob Lee} and {@code Mrs. Lee}, is two forms.
   */
  public static List<Form> ofPeople(String text, List<Mention> mentions) {
    Map<String, Form> forms = byKey(text, false, true, mentions);
    Map<String, Set<Gender>> bearers = new LinkedHashMap<>();
    for (Form form : forms.values()) {
      boolean isLong = form.words.size() > ShortForms.MOST_WORDS;
      for (String surname : isLong ? List.<String>of() : ShortForms.surnames(form.words)) {
        bearers.computeIfAbsent(surname, s -> EnumSet.noneOf(Gender.class)).add(form.gender);
      }
    }
    List<Form> kept = new ArrayList<>();
    for (Map.Entry<String, Form> entry : forms.entrySet()) {
      Form form = entry.getValue();
      boolean isAddressed = !entry.getKey().equals(form.key);
      if (isAddressed) {
        Gender other = form.gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
        boolean clashes =
            bearers.getOrDefault(form.key, Set.of()).contains(other)
                || forms.containsKey(form.key + other);
        Form plain = forms.get(form.key);
        if (!clashes && plain != null) {
          plain.written().addAll(form.written());
          plain.written().sort(Comparator.comparing(w -> w.mention().span()));
          plain.gender = form.gender;
          continue;
        }
      }
      kept.add(form);
    }
    kept.sort(Comparator.comparing(Form::start));
    return kept;
  }

  private static Map<String, Form> byKey(
      String text, boolean inflected, boolean people, List<Mention> mentions) {
    Map<String, Form> forms = new LinkedHashMap<>();
    Form before = null;
    int end = 0;
    for (Mention mention : mentions.stream().sorted(Comparator.comparing(Mention::span)).toList()) {
      String name = ShortForms.withoutFrame(mention.span().of(text));
      List<String> words = ShortForms.words(name);
      String key = inflected ? ShortForms.stem(ShortForms.key(words)) : ShortForms.key(words);
      List<String> ahead = people ? wordsBefore(text, mention.span().start()) : List.of();
      Gender address = address(ahead);
      boolean isMarked = words.size() == 1 && address != Gender.UNKNOWN;
      Form form =
          forms.computeIfAbsent(isMarked ? key + address : key, unseen -> new Form(key, words));
      form.written().add(new Form.Written(mention, name));
      form.isDetermined &= isDetermined(text, mention.span());
      if (people) {
        learn(form, address, ahead);
      }
      if (before != null && isInBrackets(text, end, mention.span())) {
        noteBrackets(before, form);
      }
      before = form;
      end = mention.span().end();
    }
    return forms;
  }

  private static boolean isDetermined(String text, Span name) {
    int the = name.start() - "the ".length();
    return name.of(text).startsWith("the ")
        || (the >= 0 && text.regionMatches(true, the, "the ", 0, "the ".length()));
  }

  private static void learn(Form form, Gender address, List<String> ahead) {
    if (address != Gender.UNKNOWN) {
      form.gender = address;
    } else if (form.gender == Gender.UNKNOWN && form.words.size() > 1) {
      form.gender = PersonWords.genderOfGivenName(form.words.get(0));
    }
    int last = ahead.size() - 1;
    int noun = last >= 0 && ahead.get(last).equals(",") ? last - 1 : last;
    form.isRelative |= noun >= 0 && PersonWords.isKin(ahead.get(noun));
  }

  private static Gender address(List<String> ahead) {
    String title = ahead.isEmpty() ? "" : ahead.get(ahead.size() - 1);
    return PersonWords.isAddress(title) ? PersonWords.genderOfNoun(title) : Gender.UNKNOWN;
  }

  /** The words on the same line shortly before, in lower case; a comma at the end is a word. */
  private static List<String> wordsBefore(String text, int start) {
    String before = text.substring(Math.max(0, start - MOST_BEFORE), start);
    String line = before.substring(before.lastIndexOf('\n') + 1).stripTrailing();
    String apart = line.endsWith(",") ? line.substring(0, line.length() - 1) + " ," : line;
    return List.of(apart.toLowerCase(Locale.ROOT).split(" ", -1));
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
    if (outside.words.size() > 1 && ShortForms.isAcronym(inside.written().get(0).text())) {
      outside.bracketed.add(inside.key);
    } else if (inside.words.size() > 1 && ShortForms.isAcronym(outside.written().get(0).text())) {
      inside.bracketed.add(outside.key);
    }
  }
}
