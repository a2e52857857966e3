package newsanalyzer.nlp;

import java.util.List;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.Name;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Trigger;

/**
 * What taggers find in an article, in text order.
 *
 * @param names names and expressions, without overlaps
 * @param titles words that state somebody's role; none if the taggers don't look for them
 * @param triggers the words that name events
 * @param attributions who says what; none if the taggers don't look for it
 * @param partsOfSpeech of the tokens of each sentence; empty if the taggers don't look for them
 */
public record Findings(
    List<Name> names,
    List<Phrase> titles,
    List<Trigger> triggers,
    Attributions attributions,
    List<List<PartOfSpeech>> partsOfSpeech) {

  public Findings {
    names = List.copyOf(names);
    titles = List.copyOf(titles);
    triggers = List.copyOf(triggers);
    partsOfSpeech = partsOfSpeech.stream().map(List::copyOf).toList();
  }
}
