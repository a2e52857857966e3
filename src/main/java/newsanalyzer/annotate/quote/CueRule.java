package newsanalyzer.annotate.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Span;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what stands in marks by the plainest patterns of news writing, for where no tagger
 * found an attribution:
 *
 * <pre>
 * “We won,” Ann Lee said.      “We won,” said Ann Lee, the mayor.
 * Ann Lee said on Monday: “We won.”      “We won.” ― Ann Lee
 * </pre>
 */
final class CueRule {

  /** How sure it is. A guess, above the least that is printed: the words may not be speech. */
  private static final double CONFIDENCE = 0.8;

  /** The longest that source and cue may be. A guess. */
  private static final int LONGEST = 120;

  /** How far before a noun its owner is looked for. A guess. */
  private static final int POSSESSOR_REACH = 40;

  private static final WordLists WORDS = WordLists.read(Description.class, "words.txt", " ");
  private static final String CUE = "(?<cue>" + String.join("|", WORDS.words("cue")) + ")\\b";

  /** What a point belongs to. */
  private static final String TITLES = "Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|Prof|[A-Z]";

  /** Up to six words without punctuation, but for a title's point. */
  private static final String SOURCE =
      "(?<source>(?:(?:" + TITLES + ")\\. |[\\p{L}\\p{N}’'-]+ ){0,6}?[\\p{L}\\p{N}’'-]+)";

  private static final List<Pattern> BEHIND =
      List.of(
          Pattern.compile("[”\"’'»“]{0,2},?[”\"’'»“]{0,2} (?:and |but |as )?" + SOURCE + " " + CUE),
          Pattern.compile(
              "[”\"’'»“]{0,2},?[”\"’'»“]{0,2} "
                  + CUE
                  + " "
                  + SOURCE
                  + "(?<!\\b(?:"
                  + TITLES
                  + "))(?=[.,;:(]| (?:in|on|at|of|to|who|during|after|before|when|as)\\b|$)"));

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:and |but |as )?" + SOURCE + " " + CUE + "[^.?!;:“”\"]{0,60}[,:] ?[“\"„«‘'`]{1,2}$");

  private static final String NAME =
      "(?<source>\\p{Lu}[\\p{L}.’'-]*+(?: \\p{Lu}[\\p{L}.’'-]*+){0,4})";

  /** {@code “We won.” ― Ann Lee}. */
  private static final Pattern SIGNED =
      Pattern.compile("[”\"»] ?[―—–] ?" + NAME + "(?= *(?:[“\",(]|$))");

  /** {@code Ann Lee's claim}, {@code his claim}. */
  private static final Pattern POSSESSOR =
      Pattern.compile(
          "(?:^|.* )(?<source>(?:\\p{Lu}[\\p{L}.-]*+ ){0,3}\\p{Lu}[\\p{L}.-]*+)['’]s |(?:^|.* )(?<pronoun>(?i:his|her|their|its)) ");

  private CueRule() {}

  /** Whose the noun at {@code cue} is; null if no owner stands right before it. */
  static @Nullable Span possessor(MarkedText marked, Span cue) {
    int from = Math.max(marked.paragraph(cue.start()).start(), cue.start() - POSSESSOR_REACH);
    Matcher owner = POSSESSOR.matcher(marked.text()).region(from, cue.start());
    if (!owner.matches()) {
      return null;
    }
    String group = owner.group("source") == null ? "pronoun" : "source";
    return new Span(owner.start(group), owner.end(group));
  }

  /** A quotation still without words; null if nobody is named beside the marks. */
  static @Nullable Draft attribution(MarkedText marked, Quoted words) {
    String text = marked.text();
    int end = words.last().end();
    int paragraphEnd = marked.paragraph(words.last().start()).end();
    if (",?!—–-".indexOf(text.charAt(end - 1)) >= 0 || text.startsWith(",", end + 1)) {
      int to = Math.min(paragraphEnd, end + LONGEST);
      for (Pattern pattern : BEHIND) {
        Matcher matcher = pattern.matcher(text).region(Math.min(end, to), to);
        if (matcher.lookingAt()) {
          return draft(matcher);
        }
      }
    }
    Matcher signed = SIGNED.matcher(text).region(end, paragraphEnd);
    if (signed.lookingAt()) {
      Span source = new Span(signed.start("source"), signed.end("source"));
      return new Draft(source, null, CONFIDENCE, false);
    }
    int start = words.first().start();
    int from =
        sentenceStart(text, Math.max(marked.paragraph(start).start(), start - LONGEST), start);
    Matcher before = BEFORE.matcher(text).region(from, start);
    return before.lookingAt() ? draft(before) : null;
  }

  private static int sentenceStart(String text, int least, int offset) {
    int at = offset - 2;
    while (at > least && !(".?!”\"".indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at) == ' ')) {
      at--;
    }
    return at <= least ? least : at + 1;
  }

  private static Draft draft(Matcher matcher) {
    return new Draft(
        new Span(matcher.start("source"), matcher.end("source")),
        new Span(matcher.start("cue"), matcher.end("cue")),
        CONFIDENCE,
        false);
  }
}
