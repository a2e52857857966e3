package newsanalyzer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article reports, by the questions that a news story answers. Null or empty is what the
 * article doesn't say.
 *
 * @param who who does it, or else to whom it is done, in text order
 * @param what the main event, with what it is done to; its id is the {@link Event#id}. Or what is
 *     said, if that is the story; its id is then the {@link Quote#id}
 * @param when its time; the id is the {@link DateExpression#id}
 * @param where its place; the id is the {@link Entity#id}
 * @param why the reason given for it
 * @param how the means or the manner given
 */
public record Story(
    List<StoryPart> who,
    @Nullable StoryPart what,
    @Nullable StoryPart when,
    @Nullable StoryPart where,
    @Nullable StoryPart why,
    @Nullable StoryPart how) {

  /** That of an article without events. */
  public static final Story NONE = new Story(List.of(), null, null, null, null, null);

  public Story {
    who = List.copyOf(who);
  }

  /** Whether the story is that somebody said something. */
  public boolean isStatement() {
    return what != null && what.id() != null && what.id().startsWith("q");
  }

  /** The same; its time, if any, in words only. */
  public Story withoutDateId() {
    return new Story(who, what, when == null ? null : when.withoutId(), where, why, how);
  }
}
