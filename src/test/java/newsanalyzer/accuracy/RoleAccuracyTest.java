package newsanalyzer.accuracy;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.annotate.RoleFinder;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.NewsSentence;
import newsanalyzer.corpora.NewsSentence.Run;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whose a title is, on the news annotation's own titles and names, beside taking the nearest name.
 * The rules were made by reading the training part.
 */
@Tag("accuracy")
class RoleAccuracyTest {

  private static final RoleFinder FINDER = new RoleFinder();

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  /** A title and the name of its bearer. */
  private record Held(Span title, String bearer) {}

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void givesTitlesToTheirBearers(String split) {
    Score score = Score.NONE;
    Score nearest = Score.NONE;
    for (NewsSentence annotated : NewsEvents.sentences(split)) {
      if (annotated.roles().isEmpty()) {
        continue;
      }
      Tokens tokens = Tokens.of(annotated.tokens());
      List<Entity> people = people(annotated, tokens);
      Set<Held> right =
          annotated.roles().stream()
              .map(role -> new Held(tokens.span(role.role()), tokens.words(role.name())))
              .collect(toSet());
      List<Span> titles = right.stream().map(Held::title).distinct().sorted().toList();
      score = score.plus(Score.of(found(tokens, titles, people), right));
      nearest = nearest.plus(Score.of(nearest(titles, people), right));
    }
    System.out.printf("%-44s %s%n", "nearest name to its title " + split, nearest);
    Floors.check("bearers of titles newsevents " + split, score);
  }

  private static List<Entity> people(NewsSentence annotated, Tokens tokens) {
    List<Entity> people = new ArrayList<>();
    annotated.names().stream()
        .filter(name -> name.type() == NameType.PERSON)
        .map(name -> tokens.span(new Run(name.from(), name.to())))
        .forEach(
            span ->
                people.add(
                    new Entity(
                        "p" + (people.size() + 1),
                        null,
                        span.of(tokens.text),
                        0,
                        List.of(),
                        List.of(new Mention(span, 0, MentionKind.NAME, 1)))));
    return people;
  }

  private static Set<Held> found(Tokens tokens, List<Span> titles, List<Entity> people) {
    Set<Held> found = new HashSet<>();
    // One by one, as a person's title that is said twice is told once.
    for (Span title : titles) {
      FINDER
          .find(
              tokens.text,
              List.of(tokens.sentence),
              List.of(new Phrase(title, 0, 1)),
              people,
              List.of(),
              List.of())
          .roles()
          .keySet()
          .forEach(id -> found.add(new Held(title, name(people, id))));
    }
    return found;
  }

  private static String name(List<Entity> people, String id) {
    return people.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().name();
  }

  private static Set<Held> nearest(List<Span> titles, List<Entity> people) {
    Set<Held> found = new HashSet<>();
    for (Span title : titles) {
      people.stream()
          .filter(person -> !person.mentions().get(0).span().overlaps(title))
          .min(Comparator.comparingInt(person -> distance(title, person)))
          .ifPresent(person -> found.add(new Held(title, person.name())));
    }
    return found;
  }

  private static int distance(Span title, Entity person) {
    Span name = person.mentions().get(0).span();
    return Math.max(title.start() - name.end(), name.start() - title.end());
  }

  /** A sentence's tokens with a space between. */
  private record Tokens(String text, Sentence sentence) {

    static Tokens of(List<String> words) {
      List<Span> spans = new ArrayList<>();
      int start = 0;
      for (String word : words) {
        spans.add(new Span(start, start + word.length()));
        start += word.length() + 1;
      }
      String text = String.join(" ", words);
      return new Tokens(text, new Sentence(new Span(0, text.length()), 0, spans));
    }

    Span span(Run run) {
      List<Span> tokens = sentence.tokens();
      return new Span(tokens.get(run.from()).start(), tokens.get(run.to() - 1).end());
    }

    String words(Run run) {
      return span(run).of(text);
    }
  }
}
