package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds entities by the places of their mentions. Not safe for several threads. */
public final class MentionIndex {

  /** A mention with its entity's id. */
  public record Reference(String id, Mention mention) {}

  /** How far behind a name {@code , who} or {@code , which} may stand. */
  private static final int RELATIVE = 2;

  /** How far from a name the noun that introduces it stands. A guess. */
  private static final int NEAR = 60;

  private final String text;
  private final TreeMap<Span, Reference> references = new TreeMap<>();
  private final TreeMap<Integer, Reference> byEnd = new TreeMap<>();

  /** Where each entity is mentioned outside of speech, which doesn't say whom the writer means. */
  private final Map<String, TreeMap<Integer, Mention>> unspoken = new HashMap<>();

  public MentionIndex(String text, List<Entity> entities, List<Quote> quotes) {
    this.text = text;
    TreeMap<Integer, Span> speech = new TreeMap<>();
    quotes.forEach(quote -> quote.parts().forEach(part -> speech.put(part.start(), part)));
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        Reference reference = new Reference(entity.id(), mention);
        references.put(mention.span(), reference);
        byEnd.put(mention.span().end(), reference);
        Map.Entry<Integer, Span> before = speech.floorEntry(mention.span().start());
        if (before == null || before.getValue().end() <= mention.span().start()) {
          unspoken
              .computeIfAbsent(entity.id(), unseen -> new TreeMap<>())
              .put(mention.span().start(), mention);
        }
      }
    }
  }

  /** Forgets a mention that turned out to be another's. */
  public void remove(Reference reference) {
    Span span = reference.mention().span();
    references.remove(span);
    byEnd.remove(span.end(), reference);
    TreeMap<Integer, Mention> its = unspoken.get(reference.id());
    if (its != null) {
      its.remove(span.start());
    }
  }

  /** Where the writer last mentioned the entity before {@code offset}; -1 if nowhere. */
  public int lastMention(String id, int offset) {
    Integer last = unspoken.getOrDefault(id, new TreeMap<>()).lowerKey(offset);
    return last == null ? -1 : last;
  }

  /** The name that {@code who} or {@code which} at {@code offset} refers to. */
  public @Nullable Reference antecedent(int offset) {
    Map.Entry<Integer, Reference> last = byEnd.lowerEntry(offset);
    boolean isNear =
        last != null
            && offset - last.getKey() <= RELATIVE
            && last.getValue().mention().kind() == MentionKind.NAME;
    return isNear ? last.getValue() : null;
  }

  /** The mention that is the head of a source: {@code President [Obama]}, no {@code Obama aide}. */
  public @Nullable Reference head(Span source, Description description) {
    Reference whole = references.get(source);
    if (whole != null) {
      return whole;
    }
    Span core = description.core();
    if (core.of(text).contains(" and ")) { // neither of the two alone
      return null;
    }
    Reference head = null;
    Reference apposed = null;
    for (Reference reference : within(source)) {
      Span mention = reference.mention().span();
      if (mention.start() < core.end() && endsCore(mention, core, source)) {
        head = reference;
      } else if (apposed == null && isApposed(core, mention, source)) {
        apposed = reference;
      }
    }
    return head != null ? head : apposed;
  }

  /**
   * The name of the last before {@code offset} who is introduced by {@code noun}: {@code spokesman
   * John Doe}, {@code John Doe, a Trump spokesman}.
   */
  public @Nullable Reference introducedAs(String noun, int offset) {
    Pattern before = Pattern.compile("(?i).*\\b" + Pattern.quote(noun) + ",? (?:Mr\\.? |Ms\\.? )?");
    Pattern behind = Pattern.compile("(?i), [^.,“”\"]*\\b" + Pattern.quote(noun) + "\\b.*");
    for (Reference reference : byEnd.headMap(offset, false).descendingMap().values()) {
      Span name = reference.mention().span();
      if (reference.mention().kind() == MentionKind.NAME
          && (before.matcher(around(name.start() - NEAR, name.start())).matches()
              || behind.matcher(around(name.end(), name.end() + NEAR)).matches())) {
        return reference;
      }
    }
    return null;
  }

  private String around(int from, int to) {
    return text.substring(Math.max(0, from), Math.min(text.length(), to)).replace('\n', ' ');
  }

  private List<Reference> within(Span source) {
    List<Reference> within = new ArrayList<>();
    for (Reference reference :
        references.tailMap(new Span(source.start(), Integer.MAX_VALUE)).values()) {
      if (reference.mention().span().start() >= source.end()) {
        break;
      }
      if (source.contains(reference.mention().span())) {
        within.add(reference);
      }
    }
    return within;
  }

  /** A name that goes on behind the core has a preposition in it: {@code Bank of England}. */
  private boolean endsCore(Span mention, Span core, Span source) {
    if (mention.end() < core.end()) {
      return text.substring(mention.end(), core.end()).matches("['’]s?");
    }
    return mention.end() == core.end()
        || !text.substring(mention.end(), source.end()).matches("(?s) \\p{L}.*");
  }

  /** {@code The senator, John Doe}: a name between commas, or up to the end, behind a noun. */
  private boolean isApposed(Span core, Span mention, Span source) {
    return mention.start() >= core.end()
        && text.substring(core.end(), mention.start()).strip().endsWith(",")
        && (mention.end() == source.end() || text.startsWith(",", mention.end()));
  }
}
