package newsanalyzer.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import newsanalyzer.accuracy.EcbReading.Read;
import newsanalyzer.annotate.EventGrouper;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.EcbPlus;
import newsanalyzer.corpora.EcbPlus.Action;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How well mentions of events are grouped within documents, on ECB+ topics 36 to 45, against
 * grouping those of the same lemma.
 *
 * <p>Given are the heads of the annotated actions, with what the program says of their types,
 * participants, places and times; or the mentions are the program's own. Of these a mention is an
 * annotated one if it is one of its words. ECB+ annotates many actions of kinds that the program
 * doesn't look for, and its sentences were chosen because they tell of one event: with own mentions
 * most of the recall is lost before they are grouped.
 */
@Tag("accuracy")
class EventCoreferenceAccuracyTest {

  private static final EventGrouper GROUPER = new EventGrouper();

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @Test
  void groupsTheMentionsOfEvents() throws IOException {
    Floors.checkDigest("ecbplus topics 36 to 45", EcbPlus.measuredFiles());
    List<Read> all = new ArrayList<>();
    try (EcbReading reading = new EcbReading()) {
      EcbPlus.measured().forEach(article -> all.add(reading.read(article)));
    }

    check("given mentions", all, Read::given);
    check("own mentions", all, Read::own);
  }

  private static void check(
      String setting, List<Read> all, Function<Read, List<EventMention>> mentions) {
    CoreferenceScore alike = CoreferenceScore.NONE;
    CoreferenceScore grouped = CoreferenceScore.NONE;
    for (Read read : all) {
      List<EventMention> found = mentions.apply(read);
      alike = alike.plus(score(read, sameLemma(read, found)));
      grouped = grouped.plus(score(read, grouped(read, found)));
    }
    System.out.printf("%-16s same lemma %s%n", setting, alike);
    System.out.printf("%-16s grouped    %s%n", setting, grouped);
    double gain = grouped.average() - alike.average();
    System.out.printf("%-16s gain %.1f%n", setting, 100 * gain);
    Floors.check("event coreference ecbplus " + setting, grouped.average());
    Floors.check("event coreference ecbplus " + setting + ", gain", gain);
  }

  private static Collection<List<EventMention>> sameLemma(Read read, List<EventMention> mentions) {
    Map<String, List<EventMention>> alike = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      String lemma =
          mention.lemma() == null ? mention.trigger().of(read.article().text()) : mention.lemma();
      alike
          .computeIfAbsent(lemma.toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
          .add(mention);
    }
    return alike.values();
  }

  private static Collection<List<EventMention>> grouped(Read read, List<EventMention> mentions) {
    return GROUPER
        .group(read.article().text(), read.article().sentences(), mentions, read.dates(), Map.of())
        .stream()
        .map(Event::mentions)
        .toList();
  }

  private static CoreferenceScore score(Read read, Collection<List<EventMention>> groups) {
    Map<Span, Action> actions = new LinkedHashMap<>();
    read.article().actions().forEach(a -> a.tokens().forEach(t -> actions.putIfAbsent(t, a)));
    Set<Object> taken = new HashSet<>();
    List<Set<Object>> response = new ArrayList<>();
    for (List<EventMention> group : groups) {
      Set<Object> cluster = new HashSet<>();
      for (EventMention mention : group) {
        if (read.article().annotated().contains(mention.sentence())) {
          Object matched = matched(mention, actions);
          cluster.add(taken.add(matched) ? matched : mention);
        }
      }
      if (!cluster.isEmpty()) {
        response.add(cluster);
      }
    }
    Map<String, Set<Object>> key = new LinkedHashMap<>();
    for (Action action : read.article().actions()) {
      key.computeIfAbsent(action.event(), unseen -> new HashSet<>()).add(action);
    }
    return CoreferenceScore.of(key.values(), response);
  }

  private static Object matched(EventMention mention, Map<Span, Action> actions) {
    for (Map.Entry<Span, Action> action : actions.entrySet()) {
      if (mention.trigger().overlaps(action.getKey())) {
        return action.getValue();
      }
    }
    return mention;
  }
}
