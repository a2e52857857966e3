package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import newsanalyzer.annotate.ReferenceLinker.Linked;
import newsanalyzer.model.Entity;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts, people are marked by P, organizations by O, places by L, found titles by T. */
class ReferenceLinkerTest {

  /** Marks what isn't a name; no test here has works. */
  private static final NameType TITLE = NameType.WORK;

  private static final Map<Character, NameType> TYPES =
      Map.of('P', NameType.PERSON, 'O', NameType.ORGANIZATION, 'L', NameType.PLACE, 'T', TITLE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # titles
          President [P Lee] left.                            | ''
          The team's captain [P Lee] left.                   | The team's captain Lee
          His wife [P Ann] left.                             | His wife Ann
          It featured Captain [P Lee].                       | ''
          The group also views President [P Lee] well.       | ''
          The former President [P Lee] left.                 | The former President Lee
          # appositions
          [P Lee], the former director, left.                | the former director Lee
          [P Lee], 42, a lawyer from Ohio, left.             | a lawyer Lee
          [P Lee], director of the gallery, left.            | director Lee
          [P Lee], an artist and a banker, left.             | an artist Lee; a banker Lee
          The president of the Lombardy Region, [P Lee], left. | The president Lee
          Having met the king, [P Lee] left.                 | ''
          [P Lee], the cat and Bob left.                     | ''
          [P Lee], the director and [P Bob Roe] left.        | ''
          [P Lee], actor [P Bob Roe] and others left.        | ''
          [P Lee], who is our editor, left.                  | ''
          # predicates
          [P Lee] is also a professor at Yale.               | a professor Lee
          [P Lee] would be a good professor.                 | ''
          [P Lee] left. He is a professor.                   | He Lee; a professor Lee
          # descriptions
          President [P Lee] left. The president smiled.      | The president Lee
          President [P Lee] met President [P Roe]. The president smiled. | ''
          President [P Lee] left. The president of Peru smiled. | ''
          Prime Minister [P Lee] left. The minister smiled.  | ''
          Prime Minister [P Lee] left. The prime minister smiled. | The prime minister Lee
          [P Lee], the CIA director, left. The CIA director smiled. | the CIA director Lee; The CIA director Lee
          [P Lee], the CIA director, left. The FBI director smiled. | the CIA director Lee
          [P Lee], the deputy director, left. The director smiled. | the deputy director Lee
          Shadow Minister [P Lee] met Minister [P Roe]. The minister left. | The minister Roe
          His daughter [P Ann] left. His daughter smiled.    | His daughter Ann; His daughter Ann
          President [P Lee] left. A president smiled.        | ''
          # titles that were found
          [P Lee], [T a beekeeper], left. The beekeeper smiled. | a beekeeper Lee; The beekeeper Lee
          [T The club's barkeep], [P Lee], left. The barkeep smiled. | The club's barkeep Lee; The barkeep Lee
          [T Club barkeep] [P Lee] left. The barkeep smiled. | The barkeep Lee
          [P Lee] is also [T the club's barkeep].            | the club's barkeep Lee
          [P Lee] works as [T a beekeeper]. The beekeeper smiled. | The beekeeper Lee
          [P Lee], [T beekeeper and owner of a farm], left.  | beekeeper and owner Lee
          [P Lee], [T QC], left.                             | ''
          [T Beekeeper] [P Lee] met [T beekeeper] [P Roe]. The beekeeper smiled. | ''
          [P Lee], [T beekeeper] and bore, met [P Roe]. The hives of the beekeeper hummed. | beekeeper Lee; the beekeeper Lee
          # bodies
          The [O Ministry of Health] wrote. The ministry denied. | The ministry Ministry of Health
          The [O Ministry of Health] and the [O Ministry of War] wrote. The ministry denied. | ''
          [O Acme Corp.] grew. The company denied.           | The company Acme Corp.
          [O Acme] grew. The company denied.                 | The company Acme
          [O Acme] and [O Ajax] grew. The company denied.    | ''
          The [O Supreme Court] ruled. The company denied.   | ''
          The [O Labour Party] met. The party leader spoke.  | ''
          The [O Bank of the Museum] met. The museum closed. | ''
          The [O Daily Mail] wrote. The newspaper denied.    | The newspaper Daily Mail
          The weekly magazine [O Time] wrote.                | The weekly magazine Time
          The [O Standard] bar burnt. The bar closed.        | The Standard bar Standard; The bar Standard
          # he and she
          Mr. [P Lee] met Mrs. [P Roe]. He smiled.           | He Lee
          Mr. [P Lee] met Mrs. [P Roe]. She smiled.          | She Roe
          [P Bob Lee] met [P Ann Roe]. She smiled.           | She Ann Roe
          [P Lee], a spokeswoman, met [P Roe]. He smiled.    | a spokeswoman Lee; He Roe
          [P Lee] met [P Roe]. He smiled.                    | He Lee
          [P Lee] said he saw her.                           | he Lee
          [P Bob Lee] saw him.                               | ''
          [P Bob Lee] said: “I saw him.” He left.            | He Bob Lee
          In his speech, [P Bob Lee] smiled.                 | his Bob Lee
          [P Lee] left. It rained. It rained. It rained. It rained. He smiled. | ''
          She smiled. [P Ann] left.                          | ''
          # it and they
          [O Acme] said it would close its shop.             | it Acme; its Acme
          [O Acme] said on Friday that they would go.        | they Acme
          [O Acme] said so. It added more.                   | It Acme
          [O Acme] closed its shop.                          | its Acme
          [O Acme] said it is raining.                       | ''
          [O Acme] left [L Rome] and its people.             | ''
          [O Acme] sold the phone when it broke.             | ''
          """)
  void refersToTheOneThatFits(String marked, String expected) {
    assertThat(references(marked)).isEqualTo(expected);
  }

  @Test
  void leavesNamesAndOrderAsTheyAre() {
    MarkedArticle article = MarkedArticle.of("[P Bob] met [P Ann]. She met [O Acme].", TYPES);

    Linked linked = link(article);

    assertThat(linked.people()).extracting(Entity::name).containsExactly("Bob", "Ann");
    assertThat(linked.people().get(1).aliases()).isEmpty();
    assertThat(linked.people().get(1).mentions())
        .extracting(mention -> mention.kind() + " " + mention.sentence())
        .containsExactly("NAME 0", "PRONOUN 1");
    assertThat(linked.organizations()).hasSize(1);
  }

  @Test
  void linksNothingInAnEmptyText() {
    Linked linked =
        new ReferenceLinker().link("", List.of(), List.of(), List.of(), List.of(), List.of());

    assertThat(linked.people()).isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsALongSentenceFullOfNames() {
    String marked = "President [P Ann Lee] and his director [P Bob Roe], the actor, said ";

    assertThat(references(marked.repeat(1_000))).isNotEmpty();
  }

  private static String references(String marked) {
    MarkedArticle article = MarkedArticle.of(marked, TYPES);
    Linked linked = link(article);
    List<Entity> all = new ArrayList<>(linked.people());
    all.addAll(linked.organizations());
    return all.stream()
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.kind() != MentionKind.NAME)
                    .map(mention -> mention.span().of(article.text()) + " " + entity.name()))
        .collect(joining("; "));
  }

  private static List<Phrase> titles(MarkedArticle article) {
    List<Phrase> titles = new ArrayList<>();
    for (Name name : article.names()) {
      for (int i = 0; name.type() == TITLE && i < article.sentences().size(); i++) {
        if (article.sentences().get(i).span().contains(name.span())) {
          titles.add(new Phrase(name.span(), i, 0.9));
        }
      }
    }
    return titles;
  }

  private static Linked link(MarkedArticle article) {
    EntityGrouper grouper = new EntityGrouper();
    return new ReferenceLinker()
        .link(
            article.text(),
            article.sentences(),
            titles(article),
            grouper.group(article.text(), NameType.PERSON, article.names()),
            grouper.group(article.text(), NameType.ORGANIZATION, article.names()),
            grouper.group(article.text(), NameType.PLACE, article.names()));
  }
}
