package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.annotate.RoleFinder.Found;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In the texts, P is a person, O an organization, L a place; {@code <}titles{@code >} are marked.
 */
class RoleFinderTest {

  private static final Map<Character, NameType> TYPES =
      Map.of('P', NameType.PERSON, 'O', NameType.ORGANIZATION, 'L', NameType.PLACE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<CIA director> [P Burns] met <foreign minister> [P Lee]."
            + " | Burns: CIA director; Lee: foreign minister",
        "[P Ann Lee], <the mayor>, met [P Joe Roe]. | Ann Lee: the mayor",
        "<The mayor>, [P Ann Lee], left. | Ann Lee: The mayor",
        "[P Ann Lee] met <his wife>, [P Sue Roe]. | Sue Roe: his wife",
        "<Former mayor> Mr. [P Lee] left. | Lee: Former mayor (former)",
        "<Then-president> [P Lee] left. | Lee: Then-president (former)",
        "<ex-mayor> [P Lee] left. | Lee: ex-mayor (former)",
        "<Mayor> [P Lee] left. <Mayor> [P Lee] came. | Lee: Mayor",
        "[P Lee] stepped down as <mayor>. | Lee: mayor (former)",
        "[P Lee] has served as <mayor> since. | Lee: mayor",
        "[P Lee] was named as <mayor>. | Lee: mayor",
        "<The mayor> left. | ''",
        "<[O CNN]’s> [P Lee] left. <[O CNN]> [P Burns] came. | ''",
        "<[O CNN]’s reporter> [P Lee] left. | Lee: CNN’s reporter",
        "[P Ann Lee] sold <her> house. | ''",
      })
  void saysWhoseATitleIs(String marked, String expected) {
    Reading reading = Reading.of(marked);

    assertThat(
            reading.people.stream()
                .flatMap(
                    person ->
                        reading.found.roles().getOrDefault(person.id(), List.of()).stream()
                            .map(
                                role ->
                                    person.name()
                                        + ": "
                                        + role.title().of(reading.text)
                                        + switch (role.status()) {
                                          case CURRENT -> "";
                                          case FORMER -> " (former)";
                                        }))
                .collect(joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<[O CIA] director> [P Burns] left. | p1 HEAD_OF o1",
        "<[O CIA] deputy director> [P Burns] left. | p1 WORKS_FOR o1",
        "<[O CNN]’s> [P Burns] left. | p1 WORKS_FOR o1",
        "[P Burns], <a director of [O Acme]>, left. | p1 WORKS_FOR o1",
        "[P Burns], <chief executive> of the [O Acme] , left. | p1 HEAD_OF o1",
        "<Goalkeeper> [P Burns] of [O Ajax] left. | p1 MEMBER_OF o1",
        "<[O Acme] press secretary> [P Burns] left. | p1 WORKS_FOR o1",
        "<Former [O Acme] chairman> [P Burns] left. | p1 HEAD_OF o1 former",
        "[P Ann Lee], <wife of [P Joe Lee]>, left. | p1 SPOUSE_OF p2",
        "[P Joe Lee]'s <son> [P Tom] left. | ''",
        "<[P Joe Lee] 's son> [P Tom] left. | p2 CHILD_OF p1",
        "<[L Rome] mayor> [P Burns] left. | ''",
        "[O Acme], which is based in [L Rome], grew. | o1 LOCATED_IN l1",
        "[O Acme] in [L Rome] grew. | ''",
        "[L Italy]'s [O Acme] grew. | o1 LOCATED_IN l1",
        "[L Rome] grew. The Rome-based news agency [O Acme] grew. | o1 LOCATED_IN l1",
      })
  void saysHowThingsAreRelated(String marked, String expected) {
    Reading reading = Reading.of(marked);

    assertThat(
            reading.found.relations().stream()
                .map(
                    relation ->
                        relation.subjectId()
                            + " "
                            + relation.predicate()
                            + " "
                            + relation.objectId()
                            + switch (relation.status()) {
                              case CURRENT -> "";
                              case FORMER -> " former";
                            })
                .collect(joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<[L Rome] mayor> [P Burns] left. | null l1",
        "[P Burns], <head of [L Italy] 's [O Acme]>, left. | o1 l1",
        "<Musician> [P Burns] of [L Rome] left. | null l1",
        "<President> [P Burns] in [L Rome] left. | null null",
      })
  void saysWhereATitleIsHeld(String marked, String expected) {
    assertThat(Reading.of(marked).found.roles().get("p1"))
        .singleElement()
        .extracting(role -> role.organizationId() + " " + role.placeId())
        .isEqualTo(expected);
  }

  private record Reading(String text, List<Entity> people, Found found) {

    static Reading of(String marked) {
      List<Span> titles = new ArrayList<>();
      MarkedArticle article = MarkedArticle.of(withoutTitles(marked, titles), TYPES);
      List<Entity> people = entities(article, NameType.PERSON, "p");
      Found found =
          new RoleFinder()
              .find(
                  article.text(),
                  article.sentences(),
                  titles.stream()
                      .map(title -> new Phrase(title, sentence(article, title), 1))
                      .toList(),
                  people,
                  entities(article, NameType.ORGANIZATION, "o"),
                  entities(article, NameType.PLACE, "l"));
      return new Reading(article.text(), people, found);
    }

    /** Takes the marks of titles away and notes where these are once the names' are gone, too. */
    private static String withoutTitles(String marked, List<Span> titles) {
      StringBuilder text = new StringBuilder();
      int marks = 0;
      int start = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '<') {
          start = text.length() - marks;
        } else if (c == '>') {
          titles.add(new Span(start, text.length() - marks));
        } else {
          text.append(c);
          marks += c == '[' ? 3 : c == ']' ? 1 : 0;
        }
      }
      return text.toString();
    }

    private static int sentence(MarkedArticle article, Span span) {
      int sentence = 0;
      while (!article.sentences().get(sentence).span().contains(span)) {
        sentence++;
      }
      return sentence;
    }

    private static List<Entity> entities(MarkedArticle article, NameType type, String letter) {
      List<Entity> entities = new ArrayList<>();
      Stream<String> spellings =
          article.names().stream()
              .filter(name -> name.type() == type)
              .sorted(Comparator.comparing(Name::span))
              .map(name -> name.span().of(article.text()))
              .distinct();
      spellings.forEach(
          spelling ->
              entities.add(
                  new Entity(
                      letter + (entities.size() + 1),
                      null,
                      spelling,
                      0,
                      List.of(),
                      article.names().stream()
                          .filter(n -> n.type() == type)
                          .map(Name::span)
                          .filter(span -> span.of(article.text()).equals(spelling))
                          .map(s -> new Mention(s, sentence(article, s), MentionKind.NAME, 1))
                          .toList())));
      return entities;
    }
  }
}
