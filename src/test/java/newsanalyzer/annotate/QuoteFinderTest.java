package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

  /** Sources, cues and contents are marked {@code {s:…}}, {@code {c:…}}, {@code {t:…}}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      “{t:We won},” {s:he} {c:said}.                            | direct [We won] he
      "{t:We won}," {s:he} {c:said}.                            | direct [We won] he
      „{t:We won},“ {s:he} {c:said}.                            | direct [We won] he
      ‘{t:The workers’ rights matter},’ {s:he} {c:said}.        | direct [The workers’ rights matter] he
      ''{t:We won},'' {s:he} {c:said}.                          | direct [We won] he
      “We won,” {s:he} {c:said}.                                | direct [We won] he
      {s:He} {c:said}: “We won.”                                | direct [We won.] he
      {s:He} {c:said} {t:they had won}.                         | indirect [they had won] He
      {s:The} new mayor {c:said} {t:they had won}.              | indirect [they had won] The new mayor
      {t:They had won}, {c:according to} {s:a} report.          | indirect [They had won] a report
      {s:He} {c:said} {t:it was “a mess” all over}.             | mixed [it was “a mess” all over] He
      {s:He} {c:said} {t:“ it was a mess}.                      | direct [it was a mess.] He
      {s:He} {c:called} it “a mess”.                            | direct [a mess] He
      It was {c:called} “a mess” by a US official, who left.    | direct [a mess] a US official
      “{t:We won},” {s:he} {c:said}, “and you lost.”            | direct [We won][and you lost.] he
      “{t:We won},” {s:he} {c:said}. “It was a hard fight.”     | direct [We won][It was a hard fight.] he
      “{t:We won},” {s:he} {c:said}. “Working teams” remain.    | direct [We won] he
      The film “The Long Day” opened.                           |
      The workers’ union met in the ’90s.                       |
      The so-called “experts” met {s:him}.                      |
      “We won, and,” {s:he} {c:said}, “{t:you lost               | direct [We won, and][you lost] he
      “He told me ‘never’,” {s:she} {c:said}.                   | direct [He told me ‘never’] she
      """)
  void quotationsOfAParagraph(String text, String expected) {
    assertThat(shown(text)).isEqualToIgnoringCase(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      “We won,” Ann Lee said.                       | direct [We won] Ann Lee
      “We won,” said Ann Lee, the mayor.            | direct [We won] Ann Lee
      Ann Lee said on Monday: “We won.”             | direct [We won.] Ann Lee
      “We won,” said Mr. Lee. “You lost it all.”    | direct [We won][You lost it all.] Mr. Lee
      “We won it all.” ― Ann Lee                    | direct [We won it all.] Ann Lee
      “We have won it all.”                         | direct [We have won it all.] -
      She saw “The Long Day” said to be good.       |
      """)
  void withoutTaggerMarksAndPlainPatternsTell(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The museum, {s:he} {c:said}, would open. | indirect [The museum][would open] he
      {s:He} {c:said} Friday that it was over. | indirect [it was over] He
      Ann Lee's {c:claim} {t:that it was over}.| indirect [that it was over] Ann Lee
      They trust her {c:claim} {t:of victory}. | indirect [of victory] her
      """)
  void tellsWhatTheTaggerLeftOpen(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void goesOnInTheNextParagraphWhereAMarkIsRepeated() {
    assertThat(shown("“{t:We won},” {s:he} {c:said}. “It was hard.\n“Then we slept.”"))
        .isEqualTo("direct [We won][It was hard.][Then we slept.] he");
  }

  @Test
  void goesOnInTheNextParagraphThoughNobodyIsNamed() {
    assertThat(shown("It was {c:called} “a mess.\n“Then we slept,” by them all."))
        .isEqualTo("direct [a mess.][Then we slept] -");
  }

  @Test
  void endsWithItsParagraphWithoutAClosingMark() {
    assertThat(shown("{s:He} {c:said}: “We won.\nThen rain fell."))
        .isEqualTo("direct [We won.] He");
  }

  @Test
  void sentenceInMarksIsOfWhoSpokeBefore() {
    assertThat(shown("{s:Ann} {c:said} {t:they had won}.\n“It was a hard fight.”"))
        .isEqualTo("indirect [they had won] Ann; direct [It was a hard fight.] Ann");
  }

  @Test
  void interviewsLabelsAreTheSpeakers() {
    assertThat(shown("Q: Who won?\nAnn Lee: We did.\nQ: How?\nAnn Lee: By luck."))
        .isEqualTo(
            "direct [Who won?] -; direct [We did.] Ann Lee; direct [How?] -; direct [By luck.] Ann"
                + " Lee");
  }

  private static String shown(String marked) {
    Article article = Article.of(marked);
    return article.quotes().stream()
        .map(
            quote ->
                quote.type().name().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + quote.parts().stream()
                        .map(part -> "[" + part.of(article.text) + "]")
                        .collect(Collectors.joining())
                    + " "
                    + (quote.speaker() == null ? "-" : quote.speaker().of(article.text)))
        .collect(Collectors.joining("; "));
  }

  /** A text whose lines are paragraphs of one sentence. */
  private record Article(
      String text, List<Span> paragraphs, List<Sentence> sentences, Attributions attributions) {

    static Article of(String marked) {
      StringBuilder text = new StringBuilder();
      List<List<Phrase>> found =
          Stream.generate(() -> (List<Phrase>) new ArrayList<Phrase>()).limit(3).toList();
      int line = 0;
      int layer = -1;
      int start = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        line += c == '\n' ? 1 : 0;
        if (c == '{') {
          layer = "sct".indexOf(marked.charAt(i + 1));
          start = text.length();
          i += 2;
        } else if (c == '}') {
          found.get(layer).add(new Phrase(new Span(start, text.length()), line, 0.9));
          layer = -1;
        } else {
          text.append(c);
        }
      }
      List<Span> paragraphs = new ArrayList<>();
      List<Sentence> sentences = new ArrayList<>();
      int from = 0;
      for (String paragraph : text.toString().split("\n", -1)) {
        Span span = new Span(from, from + paragraph.length());
        paragraphs.add(span);
        sentences.add(new Sentence(span, sentences.size(), List.of(span)));
        from = span.end() + 1;
      }
      return new Article(
          text.toString(),
          paragraphs,
          sentences,
          new Attributions(found.get(0), found.get(1), found.get(2)));
    }

    List<Quote> quotes() {
      return new QuoteFinder().find(text, paragraphs, sentences, attributions);
    }
  }
}
