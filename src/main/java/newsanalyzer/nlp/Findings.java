package newsanalyzer.nlp;

import java.util.List;
import newsanalyzer.model.Name;
import newsanalyzer.model.Trigger;

/**
 * What taggers find in an article, in text order.
 *
 * @param names names and expressions, without overlaps
 * @param triggers the words that name events
 */
public record Findings(List<Name> names, List<Trigger> triggers) {

  public Findings {
    names = List.copyOf(names);
    triggers = List.copyOf(triggers);
  }
}
