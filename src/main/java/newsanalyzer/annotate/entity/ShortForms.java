package newsanalyzer.annotate.entity;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsanalyzer.annotate.person.PersonWords;
import newsanalyzer.words.WordLists;

/**
 * The words of names, and what the bearer of a name may be called for short.
 *
 * <p>A name is a list of {@link #words}; a short form is the {@link #key} of its words. Whether a
 * short form does stand for the full one isn't decided here.
 *
 * <p>Holds no state that changes; safe for all threads.
 */
public final class ShortForms {

  /** The longest acronym looked for, in letters: so long is the longest in the news annotation. */
  private static final int LONGEST_ACRONYM = 10;

  /**
   * Words at the beginning of an organization's name that say whose it is: {@code United States}.
   */
  private static final int MOST_LEFT_OUT = 2;

  /**
   * Names of more words are compared whole only, which bounds the work for one name. So long is the
   * longest of 10,375 names in the news annotation's training part.
   */
  public static final int MOST_WORDS = 12;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern PART = Pattern.compile("[ -]+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)(?:['’]s|(?<=s)['’])$");
  private static final Pattern NICKNAME = Pattern.compile("[\"“][^\"“”]*[\"”]");
  private static final Pattern UNCOMPARED = Pattern.compile("[\\p{M}.'’‘,]+");

  private static final WordLists WORDS = WordLists.read(ShortForms.class, "words.txt", " ");

  private ShortForms() {}

  /** {@code George W. Bush} → {@code george bush}, {@code g w bush}, {@code g bush}. */
  public static List<String> initials(List<String> name) {
    List<String> words = name;
    int last = words.size() - 1;
    List<String> shorts = new ArrayList<>();
    if (last >= 2 && isOf("generation", words.get(last))) {
      words = words.subList(0, last--);
      shorts.add(key(words));
    }
    if (last < 1) {
      return shorts;
    }
    String surname = words.get(last);
    String middle = words.subList(1, last).stream().map(ShortForms::initial).collect(joining());
    for (String given : List.of(words.get(0), initial(words.get(0)))) {
      shorts.add(key(List.of(given, surname)));
      if (!middle.isEmpty()) {
        shorts.add(key(List.of(given, String.join(" ", middle.split("")), surname)));
        shorts.add(key(List.of(given + middle, surname)));
      }
    }
    return shorts;
  }

  /** {@code Ursula von der Leyen} → {@code leyen}, {@code der leyen}, {@code von der leyen}. */
  public static List<String> surnames(List<String> name) {
    List<String> words = name;
    int end = words.size();
    if (end > 1 && isOf("generation", words.get(end - 1))) {
      end--;
    }
    List<String> shorts = new ArrayList<>();
    for (int start = end - 1; start > 0; start--) {
      if (start < end - 1 && !isOf("particle", words.get(start))) {
        break;
      }
      shorts.add(key(words.subList(start, end)));
      shorts.add(key(words.subList(start, words.size())));
    }
    return shorts;
  }

  /** {@code William Clinton} → {@code bill clinton}, {@code will clinton}, …. */
  public static List<String> nicknames(List<String> name) {
    int last = name.size() - 1;
    List<String> shorts = new ArrayList<>();
    for (String nickname : last < 1 ? Set.<String>of() : PersonWords.nicknames(name.get(0))) {
      shorts.add(key(List.of(nickname, name.get(last))));
    }
    return shorts;
  }

  public static List<String> givenName(List<String> name) {
    return name.size() > 1 ? List.of(key(name.subList(0, 1))) : List.of();
  }

  /**
   * {@code Department of Defense} → {@code dd}, {@code dod}; and of its beginning, {@code United
   * Nations Security Council} → {@code un security council}.
   */
  public static List<String> acronyms(List<String> name) {
    List<String> words = withoutLegalForm(name);
    List<String> shorts = new ArrayList<>();
    for (int end = 2; end <= words.size(); end++) {
      List<String> beginning = words.subList(0, end);
      String rest = String.join(" ", words.subList(end, words.size()));
      List<String> parts = PART.splitAsStream(String.join(" ", beginning)).toList();
      for (List<String> initialed :
          List.of(beginning, withoutSmall(beginning), withoutSmall(parts))) {
        String acronym = initialed.stream().map(ShortForms::initial).collect(joining());
        if (acronym.length() > 1) {
          shorts.add(key(List.of(acronym, rest)));
        }
      }
    }
    return shorts;
  }

  /**
   * {@code Yukos Oil Company} → {@code yukos oil}, {@code yukos}; {@code U.S. Supreme Court} →
   * {@code supreme court}. Of what ends otherwise nothing is left out: {@code Bank of America} is
   * not {@code Bank}.
   */
  public static List<String> shortOrganizations(List<String> name) {
    List<String> shorts = new ArrayList<>(withoutEnd(withoutLegalForm(name), "organization"));
    int firstSmall = 0;
    while (firstSmall < name.size() && !isOf("small", name.get(firstSmall))) {
      firstSmall++;
    }
    for (int start = 1; start <= MOST_LEFT_OUT && start < firstSmall - 1; start++) {
      shorts.add(key(name.subList(start, firstSmall)));
    }
    for (int end = 2; end < name.size(); end++) {
      if (isOf("small", name.get(end))) {
        shorts.add(key(name.subList(0, end)));
        break;
      }
    }
    return shorts;
  }

  /** {@code Greek Church of Crete} → {@code church}. */
  static List<String> kind(List<String> name) {
    int end = 1;
    while (end < name.size() && !isOf("small", name.get(end))) {
      end++;
    }
    String last = name.get(end - 1);
    return name.size() > 1 && isOf("kind", last) ? List.of(last) : List.of();
  }

  /** {@code Gaza Strip} → {@code gaza}. */
  public static List<String> shortPlaces(List<String> name) {
    return withoutEnd(name, "place");
  }

  /** {@code Acme Co., Ltd.} → {@code acme}. */
  public static List<String> spellings(List<String> name) {
    return List.of(key(withoutLegalForm(name)));
  }

  /** What is left of {@code words} without one, two, … of the list's words at their end. */
  private static List<String> withoutEnd(List<String> words, String list) {
    List<String> shorts = new ArrayList<>();
    for (int end = words.size() - 1; end > 0 && isOf(list, words.get(end)); end--) {
      shorts.add(key(words.subList(0, end)));
    }
    return shorts;
  }

  private static List<String> withoutLegalForm(List<String> words) {
    int end = words.size();
    while (end > 1 && (isOf("legal", words.get(end - 1)) || words.get(end - 1).equals("and"))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static List<String> withoutSmall(List<String> words) {
    return words.stream().filter(word -> !isOf("small", word)).toList();
  }

  /** {@code Israelis} and {@code Israeli}, {@code Kurds} and {@code Kurdish} have one stem. */
  public static String stem(String key) {
    if (key.endsWith("ish") && key.length() > 5) {
      return key.substring(0, key.length() - 3);
    }
    boolean plural = key.endsWith("s") && !key.endsWith("ss") && key.length() > 3;
    return plural ? key.substring(0, key.length() - 1) : key;
  }

  /** Its first character; nothing for the empty part before a hyphen that begins a name. */
  private static String initial(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }

  public static boolean isAcronym(String word) {
    long upper = word.chars().filter(Character::isUpperCase).count();
    long letters = word.chars().filter(Character::isLetter).count();
    return upper > 1 && 2 * upper > letters && letters <= LONGEST_ACRONYM && !word.contains(" ");
  }

  /** Whether a word is left out of an acronym. */
  static boolean isSmall(String word) {
    return isOf("small", word) || word.equals("&");
  }

  public static String withoutFrame(String name) {
    String words = SPACE.matcher(name).replaceAll(" ").strip();
    String bare = POSSESSIVE.matcher(words).replaceFirst("");
    return bare.isEmpty() ? words : bare.startsWith("the ") ? bare.substring(4) : bare;
  }

  /**
   * The words of a name as they are compared: in lower case, without accents, dots, apostrophes,
   * nicknames in quotation marks, and the determiner. Never empty.
   */
  public static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ");
    plain = NICKNAME.matcher(plain).replaceAll(" ");
    plain = UNCOMPARED.matcher(plain).replaceAll("").strip();
    List<String> words = List.of(SPACE.split(plain));
    boolean determiner = words.size() > 1 && words.get(0).equals("the");
    return plain.isEmpty() ? List.of(name) : words.subList(determiner ? 1 : 0, words.size());
  }

  public static String key(List<String> words) {
    return String.join(" ", words).replace('-', ' ').strip();
  }

  private static boolean isOf(String list, String word) {
    return WORDS.contains(list, word);
  }
}
