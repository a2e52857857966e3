package newsanalyzer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an article's first sentence.
 *
 * @param headline the first line, if it is shaped like a headline; null if the text begins without
 *     one
 * @param byline names of the authors, in text order; empty if no byline was found
 * @param dateline place, agency and date of filing; null if there is none
 * @param furniture all that is no prose and no headline, in text order: the lines of byline and
 *     date, and the dateline up to its dash; empty if there is none
 */
public record FrontMatter(
    @Nullable Span headline, List<Span> byline, @Nullable Dateline dateline, List<Span> furniture) {

  public FrontMatter {
    byline = List.copyOf(byline);
    furniture = List.copyOf(furniture);
  }
}
