package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.KeySentence;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySentenceFinderTest {

  private static final FrontMatter NO_FRONT = new FrontMatter(null, List.of(), null, List.of());

  private static final String FLOOD = "The river flooded nine villages near the old border.";
  private static final String RESCUE = "Soldiers carried stranded farmers away in small boats.";
  private static final String MONEY = "Parliament promised millions to rebuild broken houses soon.";

  @Test
  void emptyArticleHasNone() {
    assertThat(found(NO_FRONT, 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "50, 3"})
  void givesAsManyAsAskedIfThereAreSoMany(int asked, int given) {
    assertThat(found(NO_FRONT, asked, FLOOD, RESCUE, MONEY)).hasSize(given);
  }

  @Test
  void theHeadlineIsNone() {
    String headline = "River floods nine villages, hundreds flee from their houses.";
    FrontMatter front = new FrontMatter(new Span(0, headline.length()), List.of(), null, List.of());

    assertThat(found(front, 3, headline, FLOOD, RESCUE)).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void furnitureIsNone() {
    String notice = "Sign up here for our free daily letter with all the news.";
    Span furniture = new Span(FLOOD.length() + 1, FLOOD.length() + 1 + notice.length());
    FrontMatter front = new FrontMatter(null, List.of(), null, List.of(furniture));

    assertThat(found(front, 3, FLOOD, notice, RESCUE)).containsExactlyInAnyOrder(0, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soldiers carry farmers away in boats near the border",
        "The minister of the interior told the villages near the border:",
        "He fled."
      })
  void captionsIntroductionsAndShortSentencesAreNone(String text) {
    assertThat(found(NO_FRONT, 3, text, FLOOD)).containsExactly(1);
  }

  @Test
  void quotedSentencesMayBe() {
    String quoted = "“The river flooded nine villages near the old border.”";

    assertThat(found(NO_FRONT, 3, quoted)).containsExactly(0);
  }

  @Test
  void repeatedSentencesAreGivenOnce() {
    assertThat(found(NO_FRONT, 3, FLOOD, RESCUE, FLOOD)).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void ofEqualSentencesTheFirstIsBest() {
    List<Integer> found =
        found(
            NO_FRONT,
            5,
            "Alpha bravo charlie delta echo foxtrot.",
            "Golf hotel india juliet kilo lima.",
            "Mike november oscar papa quebec romeo.",
            "Sierra tango uniform victor whiskey xray.");

    assertThat(found).containsExactly(0, 1, 2, 3);
  }

  @Test
  void likenessToTheHeadlineCounts() {
    String headline = "Parliament promises millions to rebuild broken houses";
    FrontMatter front = new FrontMatter(new Span(0, headline.length()), List.of(), null, List.of());
    String[] article = {
      headline,
      FLOOD,
      RESCUE,
      "Nobody knew the cause at first.",
      "Rain fell on the hills all day.",
      MONEY
    };

    assertThat(found(front, 3, article)).contains(5);
    article[0] = "Something else happened somewhere far from any of them";
    FrontMatter other =
        new FrontMatter(new Span(0, article[0].length()), List.of(), null, List.of());
    assertThat(found(other, 3, article)).doesNotContain(5);
  }

  @Test
  void theBestComesFirst() {
    String text = String.join(" ", FLOOD, RESCUE, MONEY, FLOOD);

    List<KeySentence> found =
        new KeySentenceFinder().find(text, sentences(text, FLOOD, RESCUE, MONEY), NO_FRONT, 3);

    assertThat(found.get(0).sentence()).isZero();
    assertThat(found.get(0).score()).isGreaterThan(found.get(2).score());
  }

  private static List<Integer> found(FrontMatter front, int most, String... article) {
    String text = String.join(" ", article);
    return new KeySentenceFinder()
        .find(text, sentences(text, article), front, most).stream()
            .map(KeySentence::sentence)
            .toList();
  }

  /** The sentences of a text in which a space parts them. */
  private static List<Sentence> sentences(String text, String... article) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String sentence : article) {
      List<Span> tokens = new ArrayList<>();
      Matcher word = Pattern.compile("[\\p{L}\\p{N}]+|\\S").matcher(sentence);
      while (word.find()) {
        tokens.add(new Span(start + word.start(), start + word.end()));
      }
      assertThat(text.startsWith(sentence, start)).isTrue();
      sentences.add(new Sentence(new Span(start, start + sentence.length()), 0, tokens));
      start += sentence.length() + 1;
    }
    return sentences;
  }
}
