package newsanalyzer.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.corpora.ConllNames;
import newsanalyzer.corpora.LabelledSentence;
import newsanalyzer.corpora.NameLabel;
import newsanalyzer.model.NameType;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * Wikigold with the types it doesn't know: its own people, organizations and places, and the
 * groups, dates, durations and amounts that a tagger of ours finds beside them.
 */
final class WikigoldLabels {

  private static final Set<NameType> FILLED =
      EnumSet.of(NameType.GROUP, NameType.DATE, NameType.DURATION, NameType.AMOUNT);

  private WikigoldLabels() {}

  /**
   * The sentences that are not held out, with the types added.
   *
   * @param tagger finds the types that Wikigold doesn't have
   */
  static List<LabelledSentence> fill(TokenNameFinderModel tagger, HeldOut heldOut) {
    NameFinderME finder = new NameFinderME(tagger);
    return sentences(heldOut).stream().map(sentence -> filled(sentence, finder)).toList();
  }

  /** The sentences with Wikigold's own labels alone. */
  static List<LabelledSentence> sentences(HeldOut heldOut) {
    return ConllNames.wikigoldWithoutMisc().stream()
        .filter(sentence -> !heldOut.contains(sentence.key()))
        .toList();
  }

  private static LabelledSentence filled(LabelledSentence sentence, NameFinderME finder) {
    finder.clearAdaptiveData();
    List<NameLabel> names = new ArrayList<>(sentence.names());
    for (Span found : finder.find(sentence.tokens().toArray(new String[0]))) {
      NameType type = NameType.valueOf(found.getType());
      boolean free =
          sentence.names().stream()
              .noneMatch(name -> name.from() < found.getEnd() && found.getStart() < name.to());
      if (free && FILLED.contains(type)) {
        names.add(new NameLabel(type, found.getStart(), found.getEnd()));
      }
    }
    names.sort(Comparator.comparing(NameLabel::from));
    return sentence.withNames(names);
  }
}
