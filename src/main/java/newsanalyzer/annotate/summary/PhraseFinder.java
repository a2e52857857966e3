package newsanalyzer.annotate.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a sentence: runs of adjectives and nouns that end in a noun. Without
 * parts of speech, runs of lower-case content words, and names.
 *
 * <p>A name is never cut: {@code President [Ann Lee]} is {@code Ann Lee}, {@code [Israeli] forces}
 * stays. Dates and amounts part phrases. Safe for all threads.
 */
public final class PhraseFinder {

  /** Longer runs are mostly lists and errors of the tagger. A guess. */
  private static final int LONGEST = 4;

  private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final String text;
  private final Sentence sentence;
  private final int index;
  private final @Nullable List<PartOfSpeech> tags;
  private final @Nullable Name[] names;

  private PhraseFinder(
      String text,
      Sentence sentence,
      int index,
      @Nullable List<PartOfSpeech> tags,
      @Nullable Name[] names) {
    this.text = text;
    this.sentence = sentence;
    this.index = index;
    this.tags = tags;
    this.names = names;
  }

  /**
   * Returns the phrases in text order, without overlaps.
   *
   * @param index of the sentence, 0-based
   * @param tags of its tokens; null if they aren't known
   * @param names in it, in text order, without overlaps
   */
  public static List<Phrase> find(
      String text,
      Sentence sentence,
      int index,
      @Nullable List<PartOfSpeech> tags,
      List<Name> names) {
    return new PhraseFinder(text, sentence, index, tags, byToken(sentence, names)).phrases();
  }

  /** The name that each token belongs to. Both are in text order, so one walk suffices. */
  private static @Nullable Name[] byToken(Sentence sentence, List<Name> names) {
    List<Span> tokens = sentence.tokens();
    @Nullable Name[] byToken = new Name[tokens.size()];
    int next = 0;
    for (int i = 0; i < byToken.length; i++) {
      while (next < names.size() && names.get(next).span().end() <= tokens.get(i).start()) {
        next++;
      }
      if (next < names.size() && names.get(next).span().overlaps(tokens.get(i))) {
        byToken[i] = names.get(next);
      }
    }
    return byToken;
  }

  private List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= names.length; i++) {
      if (i == names.length || !isPart(i)) {
        add(from, i, phrases);
        from = i + 1;
      }
    }
    return phrases;
  }

  private boolean isPart(int token) {
    Name name = names[token];
    if (name != null) {
      return name.type().namesEntity() || name.type() == NameType.EVENT;
    }
    String word = word(token);
    if (isGlue(token)) {
      return true;
    }
    if (ContentWords.isStopWord(lower(token)) || !Character.isLetter(word.codePointAt(0))) {
      return false;
    }
    return tags == null
        ? word.equals(lower(token))
        : NOUNS.contains(tags.get(token)) || tags.get(token) == PartOfSpeech.ADJ;
  }

  /** A hyphen between two words of one compound. */
  private boolean isGlue(int token) {
    List<Span> tokens = sentence.tokens();
    return token > 0
        && token + 1 < tokens.size()
        && word(token).equals("-")
        && tokens.get(token - 1).end() == tokens.get(token).start()
        && tokens.get(token).end() == tokens.get(token + 1).start();
  }

  private void add(int runStart, int runEnd, List<Phrase> phrases) {
    int from = runStart;
    int to = runEnd;
    while (to > from && !isEnd(to - 1)) {
      to--;
    }
    while (from < to && (word(from).equals("-") || isAfterGlue(from))) {
      from++;
    }
    if (from < to) {
      from = start(from, to);
    }
    boolean isWholeName = from < to && names[from] != null && names[from].equals(names[to - 1]);
    if (from >= to || (!isWholeName && words(from, to) > LONGEST)) {
      return;
    }
    Span span =
        isWholeName
            ? names[from].span()
            : new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
    List<String> stems = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String word = lower(i);
      if (Character.isLetterOrDigit(word.codePointAt(0)) && !ContentWords.isStopWord(word)) {
        stems.add(ContentWords.stem(word));
      }
    }
    if (!stems.isEmpty() && span.end() - span.start() > 2) {
      phrases.add(new Phrase(span, index, stems, isWholeName ? names[from].type() : null));
    }
  }

  /**
   * A name at the end stands without what is before it, a title or nationality: {@code President
   * [Ann Lee]}, and one further in without adjectives and other nouns: {@code top [U.N.]
   * officials}. Nationalities keep what is before them, as it parts one sort from another: {@code
   * ancient [Greek] religion}.
   */
  private int start(int from, int to) {
    int start = from;
    while (start < to - 1
        && names[start] == null
        && ContentWords.isVague(lower(start))
        && !isGlue(start + 1)) {
      start++;
    }
    for (int i = to - 1; i >= start; i--) {
      Name name = names[i];
      if (name != null && (i == to - 1 || name.type() != NameType.GROUP)) {
        while (!name.equals(names[start])) {
          start++;
        }
        return start;
      }
    }
    return start;
  }

  private String lower(int token) {
    return word(token).toLowerCase(Locale.ROOT);
  }

  /** What follows {@code 14-} isn't the beginning of a word. */
  private boolean isAfterGlue(int token) {
    return token > 0 && names[token] == null && isGlue(token - 1);
  }

  private boolean isEnd(int token) {
    boolean isNoun = tags == null || NOUNS.contains(tags.get(token));
    Name name = names[token];
    return (name != null && name.type() != NameType.GROUP) || (isNoun && !word(token).equals("-"));
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += word(i).equals("-") ? 0 : 1;
    }
    return words;
  }

  private String word(int token) {
    return sentence.tokens().get(token).of(text);
  }
}
