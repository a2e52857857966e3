package newsanalyzer.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.annotate.EventAssembler;
import newsanalyzer.corpora.ArgumentReader;
import newsanalyzer.corpora.ArgumentReader.Annotated;
import newsanalyzer.corpora.ArgumentReader.AnnotatedEvent;
import newsanalyzer.corpora.ArgumentReader.Argument;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import newsanalyzer.training.EventRoleTrainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well arguments are found on {@code newsevents} with its own names and triggers: an argument
 * is right if one of its event and role overlaps it. Many annotated arguments hold no name, and
 * can't be found.
 */
@Tag("accuracy")
class EventAccuracyTest {

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void findsArgumentsByPosition(String split) {
    Floors.checkDigest(
        "newsevents " + split, List.of(Corpora.path("newsevents/" + split + ".txt")));
    Map<String, Score> scores = new TreeMap<>();
    Score all = Score.NONE;
    int withName = 0;

    for (Annotated sentence : ArgumentReader.read(split)) {
      List<EventMention> events = assemble(sentence);
      for (AnnotatedEvent annotated : sentence.events()) {
        List<Argument> found = found(events, annotated.trigger().span());
        for (String role : List.of("agent", "patient", "with", "topic", "place", "time")) {
          Score score = score(role, found, annotated.arguments());
          scores.merge(role, score, Score::plus);
          all = all.plus(score);
        }
        withName += countWithName(annotated.arguments(), sentence.names());
      }
    }

    System.out.printf("%d of the annotated arguments hold a name or a date%n", withName);
    // What an event is about is almost never told by position.
    scores.remove("topic");
    scores.forEach((role, score) -> Floors.check("arguments." + split + " " + role, score));
    Floors.check("arguments." + split + " all", all);
    Floors.check("arguments." + split + " all, precision", all.precision());
  }

  private static int countWithName(List<Argument> arguments, List<Name> names) {
    return (int)
        arguments.stream()
            .filter(argument -> names.stream().anyMatch(n -> n.span().overlaps(argument.span())))
            .count();
  }

  /** {@code -Dfloors=raise} writes the table anew. */
  @Test
  void tableIsWhatTheTrainerCounts() throws IOException {
    if (System.getProperty("floors", "").equals("raise")) {
      EventRoleTrainer.write();
    }

    assertThat(Files.readAllLines(EventRoleTrainer.FILE, UTF_8))
        .filteredOn(line -> !line.startsWith("#"))
        .isEqualTo(EventRoleTrainer.rows());
  }

  private static Score score(String role, List<Argument> found, List<Argument> annotated) {
    return Overlaps.score(
        found.stream().filter(a -> a.role().equals(role)).toList(),
        annotated.stream().filter(a -> a.role().equals(role)).toList(),
        (ours, theirs) -> ours.span().overlaps(theirs.span()));
  }

  private static List<EventMention> assemble(Annotated sentence) {
    List<DateExpression> dates =
        sentence.names().stream()
            .filter(name -> name.type() == NameType.DATE)
            .map(n -> new DateExpression("t1", n.span(), 0, DateType.DATE, null, null, null, 1))
            .toList();
    return new EventAssembler()
        .assemble(
            sentence.text(),
            List.of(sentence.sentence()),
            sentence.events().stream().map(AnnotatedEvent::trigger).toList(),
            sentence.names(),
            Map.of(),
            Map.of(),
            dates);
  }

  private static List<Argument> found(List<EventMention> events, Span trigger) {
    List<Argument> found = new ArrayList<>();
    for (EventMention event : events) {
      if (event.trigger().contains(trigger)) {
        event
            .participants()
            .forEach(
                p -> found.add(new Argument(p.role().name().toLowerCase(Locale.ROOT), p.span())));
        if (event.place() != null) {
          found.add(new Argument("place", event.place().span()));
        }
        if (event.time() != null) {
          found.add(new Argument("time", event.time().span()));
        }
      }
    }
    return found;
  }
}
