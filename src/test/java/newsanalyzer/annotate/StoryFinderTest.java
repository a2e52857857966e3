package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Event;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Span;
import newsanalyzer.model.Story;
import newsanalyzer.model.StoryPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [A Lee] {1 shot} [P two men] in [L Lyon] on [T Friday]. | Lee / shot two men / Friday / Lyon / - / -
          [P Lee] was {1 shot} with [I a gun].                    | Lee / shot / - / - / - / a gun
          [A Lee] {1 met} [W Bob] for talks.                      | Lee, Bob / met / - / - / - / -
          [A Lee] {1 fled} because of the rain, police said.      | Lee / fled / - / - / because of the rain / -
          [A They] {1 struck} in protest at the pay of nurses.    | They / struck / - / - / in protest at the pay of nurses / -
          [A Lee] {1 won} on [T Sunday]. {1 Victory} of [A Ann], [A Bob] in [L Lyon] in [T May]. | Lee / Victory / Sunday / Lyon / - / -
          Because of the rain [A Lee] {1 fled}.                   | Lee / fled / - / - / - / -
          """)
  void answersInTheWordsOfTheArticle(String marked, String expected) {
    Story story = find(marked, null);

    String text = MarkedEvents.of(marked).text();
    assertThat(
            String.join(
                " / ",
                story.who().stream().map(part -> part.span().of(text)).collect(joining(", ")),
                words(story.what(), text),
                words(story.when(), text),
                words(story.where(), text),
                words(story.why(), text),
                words(story.how(), text)))
        .isEqualTo(expected);
  }

  @Test
  void placeOfTheDatelineIsTheLastResort() {
    Dateline dateline = new Dateline(new Span(0, 6), new Span(0, 4), null, null);

    StoryPart where = Objects.requireNonNull(find("LYON - [A Lee] {1 fled}.", dateline).where());
    assertThat(where.inferred()).isTrue();
    assertThat(where.id()).isEqualTo("l1");
    assertThat(find("LYON - [A Lee] {1 fled} to [L Nice].", dateline).where())
        .extracting(StoryPart::id)
        .isEqualTo("Nice");
  }

  @Test
  void howLongItTakesIsNotWhen() {
    MarkedEvents article = MarkedEvents.of("[A Lee] {1 won} a [T three-year] contract.");
    DateExpression years =
        new DateExpression(
            "three-year",
            article.dates().get(0).span(),
            0,
            DateType.DURATION,
            "P3Y",
            null,
            null,
            null,
            null,
            0.9);

    assertThat(story(article, List.of(years), List.of()).when()).isNull();
    assertThat(story(article, List.of(), List.of()).when()).isNotNull();
  }

  @Test
  void whatIsSaidIsTheStoryWhereNothingIsToldAsAFact() {
    MarkedEvents article = MarkedEvents.of("{1 diplomacy.agree? Deal} may come, Lee says.");
    Quote quote =
        new Quote(
            "q1",
            QuoteType.INDIRECT,
            List.of(new Span(0, 13)),
            new Span(15, 18),
            "p1",
            new Span(19, 23),
            0.9);

    Story story = story(quoted(article), List.of(), List.of(quote));

    assertThat(story.isStatement()).isTrue();
    assertThat(words(story.what(), article.text())).isEqualTo("Deal may come");
    assertThat(story.who()).extracting(StoryPart::id).containsExactly("p1");
  }

  /** All mentions stand in q1. */
  private static MarkedEvents quoted(MarkedEvents article) {
    List<Event> events =
        article.events().stream()
            .map(
                event ->
                    event.withMentions(
                        event.mentions().stream().map(m -> m.withQuoteId("q1")).toList()))
            .toList();
    return new MarkedEvents(article.text(), article.sentences(), events, article.dates());
  }

  private static Story story(MarkedEvents article, List<DateExpression> dates, List<Quote> quotes) {
    List<Event> main = article.events().stream().map(event -> event.withMain(true)).toList();
    return new StoryFinder()
        .find(article.text(), article.sentences(), front(null), main, dates, quotes, null);
  }

  @Test
  void thereIsNoStoryWithoutAMainEvent() {
    MarkedEvents article = MarkedEvents.of("[A Lee] {1 fled}.");

    assertThat(
            new StoryFinder()
                .find(
                    article.text(),
                    article.sentences(),
                    front(null),
                    article.events(),
                    List.of(),
                    List.of(),
                    null))
        .isEqualTo(Story.NONE);
  }

  private static Story find(String marked, @Nullable Dateline dateline) {
    MarkedEvents article = MarkedEvents.of(marked);
    List<Event> main = article.events().stream().map(event -> event.withMain(true)).toList();
    return new StoryFinder()
        .find(
            article.text(), article.sentences(), front(dateline), main, List.of(), List.of(), "l1");
  }

  private static FrontMatter front(@Nullable Dateline dateline) {
    return new FrontMatter(null, List.of(), dateline, List.of());
  }

  private static String words(@Nullable StoryPart part, String text) {
    return part == null ? "-" : part.span().of(text);
  }
}
