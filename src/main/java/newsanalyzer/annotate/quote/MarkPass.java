package newsanalyzer.annotate.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: gives what stands in marks, and belongs to no attribution yet, to whom the words
 * around it name, or else to who spoke before. What is left, such as titles and scare quotes, is no
 * quotation.
 */
public final class MarkPass {

  /** How far from its marks a source and cue may stand. A guess: {@code ,” the man said}. */
  private static final int FAR = 5;

  /** Between two pieces of a quotation: {@code , she said on Monday, }. A guess. */
  private static final int INTERRUPTION = 120;

  /** How far behind its cue a quoted word stands: {@code called it “a mess”}. A guess. */
  private static final int LIGHT = 12;

  /** How many words in marks, at least, are speech without anybody named. A guess. */
  private static final int SENTENCE_WORDS = 4;

  /** How sure a quotation is whose source isn't named beside it, of the one before. A guess. */
  private static final double CONTINUED = 0.8;

  /** How sure a sentence in marks is that nobody seems to say. A guess. */
  private static final double NOBODYS = 0.5;

  /** How sure an interview's answer is. A guess: no corpus at hand has interviews in the news. */
  private static final double ANSWER = 0.95;

  /** {@code was described as “constructive” by a US official}. */
  private static final Pattern AGENT =
      Pattern.compile(
          "[”\"»’']? by ([^,.;:()“”\"]{1,100}?)(?= (?:who|which|that|in|on|at|after)\\b|[,.;:()])");

  private final MarkedText marked;
  private final String text;
  private final Drafts drafts;

  private MarkPass(MarkedText marked, Drafts drafts) {
    this.marked = marked;
    this.text = marked.text();
    this.drafts = drafts;
  }

  /** Adds the quotations that only marks and labels show to {@code drafts}. */
  public static void run(MarkedText text, Drafts drafts) {
    MarkPass pass = new MarkPass(text, drafts);
    for (int i = 0; i < text.quoted().size(); i++) {
      if (drafts.taker(i) == null) {
        Draft taker = pass.taker(i);
        if (taker != null) {
          drafts.take(i, taker);
          taker.addMarked(text.quoted().get(i).parts());
          drafts.noteSpoken(text.quoted().get(i).first().start(), taker);
        }
      }
    }
  }

  /** Whose the words in marks are; null if they are no quotation. */
  private @Nullable Draft taker(int index) {
    Quoted words = marked.quoted().get(index);
    if (words.label() != null) {
      return drafts.add(new Draft(words.speakerLabel(), null, ANSWER, false));
    }
    Draft beside = attributionAfter(words);
    if (beside == null) {
      beside = attributionBefore(words);
    }
    if (beside == null) {
      Draft ruled = CueRule.attribution(marked, words);
      beside = ruled == null ? null : drafts.addAttribution(ruled);
    }
    if (beside != null) {
      return beside;
    }
    boolean isSpeech = isSpeech(words);
    Draft before = index == 0 ? null : drafts.taker(index - 1);
    if (before != null
        && interrupts(before, marked.quoted().get(index - 1).last(), words.first(), isSpeech)) {
      return before;
    }
    return isSpeech ? continued(words.first()) : null;
  }

  /** {@code “We won,” he said}. */
  private @Nullable Draft attributionAfter(Quoted words) {
    int end = words.last().end();
    Draft after = drafts.attributionFrom(end);
    boolean isNear =
        after != null
            && after.attributionStart() - end <= FAR
            && !marked.hasWords(end, after.attributionStart())
            && marked.inOneParagraph(after.attributionStart(), words.last().start());
    return isNear ? after : null;
  }

  /** {@code He said: “We won.”}, {@code He called it “a mess”}. */
  private @Nullable Draft attributionBefore(Quoted words) {
    int start = words.first().start();
    Draft before = drafts.attributionBefore(start);
    if (before == null
        || before.attributionEnd() >= start
        || !marked.inOneParagraph(before.attributionEnd(), start)) {
      return null;
    }
    int end = before.attributionEnd();
    boolean introduces = introduces(end, start) || (before.isEmpty() && holdsLightly(end, start));
    if (introduces && before.speaker() == null) {
      int behind = words.last().end();
      // A quotation that goes on in the next paragraphs ends behind that of its attribution.
      int last = Math.max(behind, marked.paragraph(end).end());
      Matcher agent = AGENT.matcher(text).region(behind, last);
      if (agent.lookingAt()) {
        before.name(new Span(agent.start(1), agent.end(1)));
      }
    }
    return introduces ? before : null;
  }

  /** Whether only a comma or colon, or few words up to one, stand before the marks. */
  private boolean introduces(int from, int to) {
    if (to - from >= INTERRUPTION) {
      return false;
    }
    String between = text.substring(from, to).strip();
    String punctuation = between.replaceAll("[“\"„«‘'`]+$", "").strip();
    return !between.matches("(?s).*[.?!;]\\s.*")
        && (!marked.hasWords(from, to) || punctuation.endsWith(":") || punctuation.endsWith(","));
  }

  private boolean holdsLightly(int from, int to) {
    return to - from <= LIGHT && text.substring(from, to).matches("[\\p{L} ]*[“\"„«‘']");
  }

  /** Whether between two quoted pieces stand hardly more than the words that attribute them. */
  private boolean interrupts(Draft draft, Span first, Span second, boolean isSpeech) {
    Span cue = draft.cue();
    return cue != null
        && first.end() <= cue.start()
        && draft.attributionEnd() <= second.start()
        && second.start() - first.end() <= INTERRUPTION
        && marked.inOneParagraph(first.start(), second.start())
        && !text.substring(draft.attributionEnd(), second.start())
            .matches(isSpeech ? "(?s).*[.?!]\\s+\\p{L}.*" : "(?s).*[.?!].*");
  }

  /** Whether words in marks are a sentence that begins one: titles and scare quotes aren't. */
  private boolean isSpeech(Quoted words) {
    Span first = words.first();
    boolean isLong =
        words.parts().size() > 1
            || first.of(text).split("\\s+", SENTENCE_WORDS + 1).length >= SENTENCE_WORDS;
    boolean isEnded = !words.closed() || ".?!,…".indexOf(text.charAt(words.last().end() - 1)) >= 0;
    return isLong && isEnded && beginsSentence(first.start());
  }

  private boolean beginsSentence(int start) {
    int paragraph = marked.paragraph(start).start();
    int before = start - 1;
    while (before >= paragraph
        && !Character.isLetterOrDigit(text.charAt(before))
        && ".?!".indexOf(text.charAt(before)) < 0) {
      before--;
    }
    return before < paragraph || ".?!".indexOf(text.charAt(before)) >= 0;
  }

  /** Speech of who spoke last in this paragraph, under the same cue, or in the one before. */
  private Draft continued(Span words) {
    Draft last = drafts.lastSpoken(marked.startOfParagraphBefore(words.start()), words.start());
    if (last == null) {
      return drafts.add(new Draft(null, null, NOBODYS, false));
    }
    Span cue = last.cue();
    boolean isNear = cue != null && marked.inOneParagraph(cue.start(), words.start());
    return drafts.add(
        new Draft(last.speaker(), isNear ? cue : null, last.confidence() * CONTINUED, false));
  }
}
