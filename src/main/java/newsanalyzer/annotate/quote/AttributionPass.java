package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The first pass: makes a quotation of each attribution that a tagger found, and widens its words
 * to the ends of the marks that they reach into. What is attributed within somebody's speech
 * becomes a quotation within it.
 */
public final class AttributionPass {

  private static final Set<String> FIRST_PERSON = Set.of("I", "we", "We");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** What an article belongs to, up to the next punctuation mark. */
  private static final Pattern NOUN =
      Pattern.compile("(?:[ \\u00a0]+[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*){1,4}");

  private final MarkedText text;
  private final Drafts drafts;

  private AttributionPass(MarkedText text, Drafts drafts) {
    this.text = text;
    this.drafts = drafts;
  }

  /** Adds the quotations of {@code attributions} to {@code drafts}. */
  public static void run(MarkedText text, List<Attribution> attributions, Drafts drafts) {
    AttributionPass pass = new AttributionPass(text, drafts);
    attributions.forEach(pass::read);
    for (Draft draft : drafts.all()) {
      if (!draft.isEmpty()) {
        drafts.noteSpoken(draft.start(), draft);
      }
    }
  }

  private void read(Attribution attribution) {
    Span cue = attribution.cue().span();
    Phrase found = attribution.source();
    Span source = found == null ? CueRule.possessor(text, cue) : withItsNoun(found.span(), cue);
    Span around = text.partAround(cue);
    if (around != null) {
      readNested(attribution, around, source);
      return;
    }
    Draft draft = drafts.addAttribution(new Draft(source, cue, attribution.confidence(), false));
    attribution.contents().forEach(content -> add(draft, content.span()));
  }

  /** Taggers at times find no more of a source than its article, which names nobody. */
  private @Nullable Span withItsNoun(Span source, Span cue) {
    if (!ARTICLES.contains(source.of(text.text()).toLowerCase(Locale.ROOT))) {
      return source;
    }
    int end = cue.start() > source.end() ? cue.start() : text.text().length();
    Matcher noun = NOUN.matcher(text.text()).region(source.end(), end);
    return noun.lookingAt() ? new Span(source.start(), noun.end()) : null;
  }

  private void readNested(Attribution attribution, Span around, @Nullable Span source) {
    if (source != null && FIRST_PERSON.contains(source.of(text.text()))) {
      return; // “I think so,” he said: nobody else is quoted
    }
    Draft draft =
        drafts.add(new Draft(source, attribution.cue().span(), attribution.confidence(), true));
    for (Phrase content : attribution.contents()) {
      if (around.equals(text.partAround(content.span()))) {
        draft.addUnmarked(content.span(), false);
      }
    }
  }

  private void add(Draft draft, Span content) {
    List<Span> reached = free(text.partsWithin(content), draft);
    if (reached.isEmpty()) {
      draft.addUnmarked(content, false);
      return;
    }
    boolean allMarked = !hasWordsOutside(content, reached);
    for (Span part : reached) {
      int index = text.indexOf(part);
      List<Span> parts = text.quoted().get(index).parts();
      drafts.take(index, draft);
      if (allMarked || parts.size() > 1) {
        draft.addMarked(parts);
      }
    }
    if (!allMarked) {
      draft.addUnmarked(widened(content, reached), true);
    }
  }

  /** Those that nobody else has taken and that no label gives to somebody. */
  private List<Span> free(Collection<Span> parts, Draft draft) {
    List<Span> free = new ArrayList<>();
    for (Span part : parts) {
      int index = text.indexOf(part);
      Draft taker = drafts.taker(index);
      if (text.quoted().get(index).label() == null && (taker == null || taker == draft)) {
        free.add(part);
      }
    }
    return free;
  }

  private boolean hasWordsOutside(Span content, List<Span> parts) {
    int at = content.start();
    for (Span part : parts) {
      if (text.hasWords(at, part.start())) {
        return true;
      }
      at = Math.max(at, part.end());
    }
    return text.hasWords(at, content.end());
  }

  /** With all of the parts, and with the marks around those at its ends. */
  private Span widened(Span content, List<Span> parts) {
    String characters = text.text();
    Span first = parts.get(0);
    Span last = parts.get(parts.size() - 1);
    int start = content.start();
    int end = content.end();
    if (first.start() <= start) {
      start = first.start();
      start -= start > 0 && Letters.isDoubleMark(characters.charAt(start - 1)) ? 1 : 0;
    }
    if (last.end() >= end) {
      end = last.end();
      boolean closes =
          end < characters.length()
              && (Letters.isDoubleMark(characters.charAt(end)) || characters.charAt(end) == '’');
      end += closes ? 1 : 0;
    }
    return new Span(start, end);
  }
}
