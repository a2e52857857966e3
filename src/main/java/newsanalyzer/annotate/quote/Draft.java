package newsanalyzer.annotate.quote;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/** A quotation in the making. Not safe for several threads. */
public final class Draft {

  /** What marks leave of the doubt whether a quotation is one. A guess, to be fitted. */
  private static final double MARKED = 0.5;

  private final List<Span> parts = new ArrayList<>();
  private @Nullable Span speaker;
  private final @Nullable Span cue;
  private final double confidence;
  private final boolean nested;
  private boolean hasMarked;
  private boolean hasUnmarked;

  /**
   * @param nested whether it stands within the speech of another
   */
  public Draft(@Nullable Span speaker, @Nullable Span cue, double confidence, boolean nested) {
    this.speaker = speaker;
    this.cue = cue;
    this.confidence = confidence;
    this.nested = nested;
  }

  public @Nullable Span speaker() {
    return speaker;
  }

  public @Nullable Span cue() {
    return cue;
  }

  /** Its words so far, in no order. */
  List<Span> parts() {
    return List.copyOf(parts);
  }

  /** {@code he said}, not {@code said he}. */
  boolean speakerIsFirst() {
    return speaker != null && cue != null && speaker.end() <= cue.start();
  }

  /** Where source and cue begin: one of them has to be known. */
  int attributionStart() {
    Span known = requireNonNull(cue == null ? speaker : cue);
    return speaker == null ? known.start() : Math.min(known.start(), speaker.start());
  }

  /** Where source and cue end. */
  int attributionEnd() {
    Span known = requireNonNull(cue == null ? speaker : cue);
    return speaker == null ? known.end() : Math.max(known.end(), speaker.end());
  }

  public boolean isNested() {
    return nested;
  }

  public double confidence() {
    return confidence;
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Says who speaks, where that wasn't known. */
  public void name(Span newSpeaker) {
    speaker = newSpeaker;
  }

  /** Where its words begin. */
  public int start() {
    return parts.stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
  }

  /** Adds words that stand in quotation marks. */
  public void addMarked(List<Span> quoted) {
    quoted.forEach(this::add);
    hasMarked = true;
  }

  /** Adds words of which all or some are the writer's. */
  public void addUnmarked(Span words, boolean someMarked) {
    add(words);
    hasUnmarked = true;
    hasMarked |= someMarked;
  }

  private void add(Span part) {
    int start = part.start();
    int end = part.end();
    for (Span other : List.copyOf(parts)) {
      if (other.start() < end && start < other.end()) {
        parts.remove(other);
        start = Math.min(start, other.start());
        end = Math.max(end, other.end());
      }
    }
    parts.add(new Span(start, end));
  }

  /** The quotation; null if it holds no words. */
  public @Nullable Quote quote(String text) {
    List<Span> trimmed = new ArrayList<>();
    for (Span part : parts.stream().sorted().toList()) {
      Span words = trimmed(text, part);
      if (words != null) {
        trimmed.add(words);
      }
    }
    if (trimmed.isEmpty() || isSlip(text, trimmed)) {
      return null;
    }
    QuoteType type =
        hasUnmarked ? (hasMarked ? QuoteType.MIXED : QuoteType.INDIRECT) : QuoteType.DIRECT;
    double sure = hasMarked ? 1 - (1 - confidence) * MARKED : confidence;
    Span source = speaker == null ? null : trimmed(text, speaker);
    return new Quote("", type, trimmed, source, null, cue, sure);
  }

  /** An indirect quotation of one word is a tagger's slip: {@code Trump knows there}. */
  private boolean isSlip(String text, List<Span> words) {
    return !hasMarked && words.size() == 1 && words.get(0).of(text).indexOf(' ') < 0;
  }

  /** Without white space and punctuation at its ends, and without marks that enclose all of it. */
  private static @Nullable Span trimmed(String text, Span part) {
    int start = behindEdge(text, part.start(), part.end());
    int end = withoutEdge(text, start, part.end());
    int marks = marks(text, start, end);
    boolean opens = start < end && Letters.isDoubleMark(text.charAt(start));
    boolean closes = start < end && Letters.isDoubleMark(text.charAt(end - 1));
    if (opens && (marks == 1 || (marks == 2 && closes))) {
      start = behindEdge(text, start + 1, end);
    }
    if (closes && (marks == 1 || (marks == 2 && opens))) {
      end = withoutEdge(text, start, end - 1);
    }
    return Letters.any(text, start, end) ? new Span(start, end) : null;
  }

  private static int behindEdge(String text, int start, int end) {
    int first = start;
    while (first < end && isEdge(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static int withoutEdge(String text, int start, int end) {
    int last = end;
    while (start < last && isEdge(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int marks(String text, int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      marks += Letters.isDoubleMark(text.charAt(i)) ? 1 : 0;
    }
    return marks;
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':' || c == '—' || c == '–';
  }
}
