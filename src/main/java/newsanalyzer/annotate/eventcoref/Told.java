package newsanalyzer.annotate.eventcoref;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A mention with all that it is compared by.
 *
 * @param mention what the text says
 * @param wording how it is worded
 * @param taking who takes part
 * @param date when; null if that isn't said here, or isn't known
 */
public record Told(
    EventMention mention, Wording wording, Taking taking, @Nullable DateExpression date) {

  /** Looks at a mention in its sentence. */
  public static Told of(
      String text, Sentence sentence, EventMention mention, Map<String, DateExpression> dates) {
    @Nullable String dateId = mention.time() == null ? null : mention.time().dateId();
    return new Told(
        mention,
        Wording.of(text, sentence, mention),
        Taking.of(text, mention),
        dateId == null ? null : dates.get(dateId));
  }

  /** Whether it says of itself that it isn't what was told before. */
  boolean isOther() {
    return wording.isOther() || taking.isOther();
  }

  /** What mentions of one event have at least one of in common. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("lemma " + wording.lemma());
    keys.add("stem " + wording.stem());
    wording.synonyms().stream().sorted().forEach(group -> keys.add("group " + group));
    if (mention.type() != null) {
      keys.add("type " + mention.type());
    }
    return keys;
  }
}
