package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterFinderTest {

  private static final String BODY = "Talks on a ceasefire ended on Sunday, an official said.";

  private final FrontMatterFinder finder = new FrontMatterFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAIRO (AP) —                      | CAIRO      | AP            |
          CAIRO (AP) _                      | CAIRO      | AP            |
          Cairo (CNN) --                    | Cairo      | CNN           |
          WASHINGTON, Aug. 26 (Reuters) -   | WASHINGTON | Reuters       | Aug. 26
          WASHINGTON , Aug. 26 , 2024 (Reuters) - | WASHINGTON | Reuters |
          Paris, 3 March 2024 (AFP) –       | Paris      | AFP           | 3 March 2024
          JERUSALEM, Israel (CNN) --        | JERUSALEM  | CNN           |
          SEOUL/TOKYO, May 3 (Reuters) -    | SEOUL      | Reuters       | May 3
          Aug 26 (Reuters) -                |            | Reuters       | Aug 26
          NEW YORK, Aug. 26, 2024 /PRNewswire/ -- | NEW YORK | PRNewswire | Aug. 26, 2024
          Dubai 10-28 (AFP) -               | Dubai      | AFP           | 10-28
          ATLANTA (WXIA) —                  | ATLANTA    | WXIA          |
          ST. LOUIS (AP) —                  | ST. LOUIS  | AP            |
          LONDON —                          | LONDON     |               |
          NEW YORK--                        | NEW YORK   |               |
          HEMPSTEAD, N.Y. ―                 | HEMPSTEAD  |               |
          ROME -                            | ROME       |               |
          PORT-AU-PRINCE, Haiti —           | PORT-AU-PRINCE |           |
          Taipei, Taiwan —                  | Taipei     |               |
          KANSAS CITY, Mo. —                | KANSAS CITY |              |
          """)
  void findsPlaceAgencyAndDateOfDateline(
      String dateline, @Nullable String place, @Nullable String agency, @Nullable String date) {
    String text = dateline + " " + BODY;

    FrontMatter front = find(text);

    Dateline found = Objects.requireNonNull(front.dateline());
    assertThat(found.span().of(text)).isEqualTo(dateline);
    assertThat(of(found.place(), text)).isEqualTo(place);
    assertThat(of(found.agency(), text)).isEqualTo(agency);
    assertThat(date == null || date.equals(of(found.date(), text))).isTrue();
    assertThat(front.furniture()).containsExactly(found.span());
    assertThat(front.headline()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NASA — the agency that runs it — said on Sunday that it would fly.",
        "NASA — The agency said on Sunday that it would fly to the moon.",
        "WHO - which has its seat in Geneva - said on Sunday it was over.",
        "UNICEF — The agency said on Sunday that it would stay in the north.",
        "IBM (IBM) — The company said on Sunday that it would buy a rival.",
        "BREAKING NEWS — The talks have ended in Cairo without any success.",
        "EXCLUSIVE — The talks have ended in Cairo without any success, he said.",
        "Smith — The man who would be mayor — said on Sunday he was out.",
        "The Associated Press (AP) said on Sunday that it would expand.",
        "Critics, Friends — All of them came to the church on Sunday morning.",
        "TRUMP WINS — AGAIN AND AGAIN AND AGAIN, IN EVERY STATE OF ALL",
        "He said - They left on Sunday, and nobody in Cairo knew it then.",
        "In Cairo (AP) reporters were told on Sunday that talks had ended."
      })
  void takesNoOrdinarySentenceForDateline(String sentence) {
    FrontMatter front = find(sentence + "\n\n" + BODY);

    assertThat(front.dateline()).isNull();
    assertThat(front.furniture()).isEmpty();
  }

  @Test
  void looksForDatelinesInTheFirstParagraphOnly() {
    String paragraph = BODY + " " + BODY;

    assertThat(find(paragraph + "\n\nCAIRO (AP) — " + BODY).dateline()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"''", "'After the vote, the bloc wants to rely less on others.\n\n'"})
  void sentenceAboveTheDatelineIsTheHeadline(String deck) {
    String text =
        "Leaders weigh plans for an army.\n\n" + deck.translateEscapes() + "ROME - " + BODY;

    FrontMatter front = find(text);

    assertThat(of(front.headline(), text)).isEqualTo("Leaders weigh plans for an army.");
    assertThat(of(Objects.requireNonNull(front.dateline()).place(), text)).isEqualTo("ROME");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Jane Doe                               | Jane Doe
          By JANE DOE and JOHN ROE                  | JANE DOE; JOHN ROE
          BY JANE DOE                               | JANE DOE
          By Jane Doe, John Roe and Ann Lee         | Jane Doe; John Roe; Ann Lee
          By Jane Doe, Staff Writer                 | Jane Doe
          By JANE DOE, Associated Press             | JANE DOE
          By Jane Doe and John Roe, The New York Times | Jane Doe; John Roe
          By Jane Doe of The Daily Planet           | Jane Doe
          By Jane Doe in Cairo and John Roe in Rome | Jane Doe; John Roe
          By Jane Doe | Jane Doe
          By Ludwig van der Berg                    | Ludwig van der Berg
          By J.R. O’Neill-Smith                     | J.R. O’Neill-Smith
          By Reuters                                | Reuters
          By The Associated Press                   | The Associated Press
          Jane Doe, Reuters                         | Jane Doe
          """)
  void namesTheAuthorsOfByline(String byline, String authors) {
    String text = "Talks end in Cairo\n\n" + byline + "\n\n" + BODY;

    FrontMatter front = find(text);

    assertThat(front.byline().stream().map(span -> span.of(text)))
        .containsExactly(authors.split("; ", -1));
    assertThat(front.furniture()).extracting(span -> span.of(text)).containsExactly(byline);
    assertThat(of(front.headline(), text)).isEqualTo("Talks end in Cairo");
  }

  @Test
  void namesTheAuthorBeforeABarAndAgency() {
    String text = "Talks end in Cairo\n\nJane Doe | Reuters\n\n" + BODY;

    assertThat(find(text).byline()).extracting(span -> span.of(text)).containsExactly("Jane Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, talks had ended.",
        "By Monday, Talks Had Ended",
        "By the time they came it was over",
        "By Any Means Necessary",
        "By Thomas Jefferson's own standards, he failed",
        "By Jane Doe's count, nobody was left.",
        "Jane Doe, Mayor",
        "Jane Doe, the mayor of Cairo, left on Sunday."
      })
  void takesNoOrdinaryLineForByline(String line) {
    assertThat(find("Talks end in Cairo\n\n" + line + "\n\n" + BODY).byline()).isEmpty();
  }

  @Test
  void findsAllOfAnAgencyReportsFront() {
    String text =
        "Talks end in Cairo\nBoth sides to meet again\n\nBy JANE DOE\nAssociated Press Writer\n\n"
            + "Sunday, August 25, 2024\n\nCAIRO (AP) — "
            + BODY;

    FrontMatter front = find(text);

    assertThat(of(front.headline(), text)).isEqualTo("Talks end in Cairo");
    assertThat(front.byline()).extracting(span -> span.of(text)).containsExactly("JANE DOE");
    Dateline dateline = Objects.requireNonNull(front.dateline());
    assertThat(of(dateline.place(), text)).isEqualTo("CAIRO");
    assertThat(of(dateline.date(), text)).isEqualTo("Sunday, August 25, 2024");
    assertThat(front.furniture())
        .extracting(span -> span.of(text))
        .containsExactly(
            "By JANE DOE", "Associated Press Writer", "Sunday, August 25, 2024", "CAIRO (AP) —");
  }

  @Test
  void looksForTheDatelineBelowTheDeck() {
    String deck = "Both sides will meet again in Cairo within days, says an official.";
    String text = "Talks end in Cairo\n\n" + deck + "\n\nBy Jane Doe\n\nCAIRO (AP) — " + BODY;

    FrontMatter front = find(text);

    assertThat(front.byline()).extracting(span -> span.of(text)).containsExactly("Jane Doe");
    assertThat(Objects.requireNonNull(front.dateline()).span().of(text)).isEqualTo("CAIRO (AP) —");
    assertThat(find("Talks end\n\n" + deck + "\n\n" + deck + "\n\nCAIRO (AP) — " + BODY).dateline())
        .isNull();
  }

  @Test
  void theHeadlineOfAPressReleaseMayBeLong() {
    String headline =
        "Statement from Ann B. Lee, Ph.D., President and CEO of the Small Fund, on the Food and Drug"
            + " Administration (FDA) authorization of the Third Control Technology for type 1 and"
            + " type 2 patients";
    String text = headline + "\n\nNEW YORK, Dec. 13, 2019 /PRNewswire/ -- " + BODY;

    assertThat(of(find(text).headline(), text)).isEqualTo(headline);
    assertThat(find(headline + "\n\n" + BODY).headline()).isNull();
  }

  @Test
  void aLineThatOnlySaysTheDateIsADateline() {
    String text = "Talks end in Cairo\n\nSunday, August 25, 2024\n\n" + BODY;

    Dateline dateline = Objects.requireNonNull(find(text).dateline());

    assertThat(dateline.place()).isNull();
    assertThat(of(dateline.date(), text)).isEqualTo("Sunday, August 25, 2024");
  }

  @Test
  void anUpdateIsNotTheDayOfFiling() {
    FrontMatter front = find("Talks end\n\nUpdated: August 25, 2024\n\n" + BODY);

    assertThat(front.dateline()).isNull();
    assertThat(front.furniture()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks end in Cairo",
        "TALKS END IN CAIRO",
        "Is this the end?",
        "Troops leave the U.S.",
        "‘We are done’: talks end",
        "By Any Means Necessary",
        "Pence Gives Party A Boost With Debate Win."
      })
  void aShortFirstLineBeforeABlankLineIsTheHeadline(String line) {
    String text = line + "\n\n" + BODY + "\n\n" + BODY;

    assertThat(of(find(text).headline(), text)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks ended in Cairo.",
        "German Chancellor Angela Merkel visited Paris.",
        "President Ann Lee met Bo Ek in Paris on Monday.",
        "He said: \"It is over.\"",
        "and so it ended",
        "Among them:",
        "By Jane Doe",
        "CAIRO (AP) — Talks on a ceasefire in Gaza end"
      })
  void aSentenceIsNoHeadline(String line) {
    assertThat(find(line + "\n\n" + BODY).headline()).isNull();
  }

  @Test
  void aFirstLineRightAboveTheTextIsNoHeadline() {
    assertThat(find("Talks end in Cairo\n" + BODY + "\n\n" + BODY).headline()).isNull();
    assertThat(find("Talks end in Cairo").headline()).isNull();
  }

  @Test
  void looksForNoHeadlineIfOneIsGiven() {
    String text = "By Jane Doe\n\nLONDON — " + BODY;

    FrontMatter front = finder.find(text, paragraphs(text), "Another");

    assertThat(front.headline()).isNull();
    assertThat(front.byline()).hasSize(1);
    assertThat(front.dateline()).isNotNull();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(finder.find("", List.of(), null))
        .isEqualTo(new FrontMatter(null, List.of(), null, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "A ", "A, ", "By A ", "(", "—", "A-", "A.", "Aa And "})
  void staysFastOnEndlessLines(String part) {
    String text = part.repeat(2_000_000 / part.length());

    assertThat(finder.find(text, List.of(new Span(0, text.length())), null).headline()).isNull();
  }

  private FrontMatter find(String text) {
    return finder.find(text, paragraphs(text), null);
  }

  /** The lines of {@code text} that aren't blank. */
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  private static @Nullable String of(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }
}
