package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.accuracy.QuoteReader.Reading;
import newsanalyzer.annotate.QuoteFinder;
import newsanalyzer.annotate.quote.QuotationMarks;
import newsanalyzer.annotate.quote.Quoted;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.PolnearAttributions;
import newsanalyzer.corpora.PolnearAttributions.Article;
import newsanalyzer.corpora.PolnearAttributions.Said;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Span;
import newsanalyzer.nlp.ParagraphSplitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Quotations on PolNeAR's development part, read as raw text.
 *
 * <p>A quotation is right if it has a part of the content of an annotated one, and its source or
 * cue if they have a part of that one's, as the corpus's guidelines compare. Annotated contents are
 * direct, mixed or indirect by the marks that stand in the text. The corpus annotates each word
 * once, so that quotations within others are left out. Beside it, for the quotations found that are
 * right: how often the nearest name of a person or organization is the source.
 */
@Tag("accuracy")
class QuoteAccuracyTest {

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @Test
  void polnear() throws IOException {
    Map<QuoteType, Score> types = new EnumMap<>(QuoteType.class);
    Score contents = Score.NONE;
    Score withSource = Score.NONE;
    Score withCue = Score.NONE;
    int sources = 0;
    int right = 0;
    int nearest = 0;
    try (QuoteReader reader = new QuoteReader()) {
      for (Article article : PolnearAttributions.dev()) {
        Reading reading = reader.read(article.text());
        List<Quote> quotes = outer(reading.quotes());
        List<Quoted> marks =
            QuotationMarks.find(article.text(), ParagraphSplitter.split(article.text()));
        contents = contents.plus(Overlaps.score(quotes, article.said(), QuoteAccuracyTest::said));
        withSource =
            withSource.plus(
                Overlaps.score(
                    quotes, article.said(), (q, s) -> said(q, s) && at(q.speaker(), s.source())));
        withCue =
            withCue.plus(
                Overlaps.score(
                    quotes, article.said(), (q, s) -> said(q, s) && at(q.cue(), s.cue())));
        for (QuoteType type : QuoteType.values()) {
          types.merge(type, typed(type, quotes, article, marks), Score::plus);
        }
        for (Quote quote : quotes) {
          for (Said said : article.said()) {
            if (said(quote, said) && !said.source().isEmpty()) {
              sources++;
              right += at(quote.speaker(), said.source()) ? 1 : 0;
              nearest += at(nearestName(quote, reading.names()), said.source()) ? 1 : 0;
              break;
            }
          }
        }
      }
    }
    Floors.check("quotes polnear dev contents", contents);
    Floors.check("quotes polnear dev contents with source", withSource);
    Floors.check("quotes polnear dev contents with cue", withCue);
    types.forEach((type, score) -> Floors.check("quotes polnear dev " + type, score));
    Floors.check("quotes polnear dev speaker's words of right contents", 1.0 * right / sources);
    System.out.printf("baseline, nearest name as speaker: %.1f%n", 100.0 * nearest / sources);
    assertThat(right).isGreaterThan(nearest);
  }

  /**
   * Quotation marks and plain patterns alone, which is what the engine without attributions has.
   */
  @Test
  void polnearByMarksAlone() throws IOException {
    RawText splitter = new RawText();
    QuoteFinder finder = new QuoteFinder();
    Score direct = Score.NONE;
    Score withSource = Score.NONE;
    for (Article article : PolnearAttributions.dev()) {
      String text = article.text();
      List<Span> paragraphs = ParagraphSplitter.split(text);
      List<Quoted> marks = QuotationMarks.find(text, paragraphs);
      List<Quote> quotes = finder.find(text, paragraphs, splitter.split(text), Attributions.NONE);
      List<Said> annotated =
          article.said().stream().filter(s -> type(text, s, marks) == QuoteType.DIRECT).toList();
      direct = direct.plus(typed(QuoteType.DIRECT, quotes, article, marks));
      withSource =
          withSource.plus(
              Overlaps.score(
                  quotes, annotated, (q, s) -> said(q, s) && at(q.speaker(), s.source())));
    }
    Floors.check("quotes polnear dev DIRECT, marks alone", direct);
    Floors.check("quotes polnear dev DIRECT with source, marks alone", withSource);
    assertThat(direct.annotated()).isPositive();
  }

  /** Recall over the annotated of this type, precision over the found of this type. */
  private static Score typed(
      QuoteType type, List<Quote> quotes, Article article, List<Quoted> marks) {
    List<Quote> found = quotes.stream().filter(quote -> quote.type() == type).toList();
    List<Said> annotated =
        article.said().stream().filter(said -> type(article.text(), said, marks) == type).toList();
    int rightFound =
        (int) found.stream().filter(q -> article.said().stream().anyMatch(s -> said(q, s))).count();
    int foundOfAnnotated =
        (int) annotated.stream().filter(s -> quotes.stream().anyMatch(q -> said(q, s))).count();
    return new Score(
        foundOfAnnotated, foundOfAnnotated + found.size() - rightFound, annotated.size());
  }

  private static QuoteType type(String text, Said said, List<Quoted> marks) {
    boolean inside = false;
    boolean outside = false;
    for (Span content : said.content()) {
      for (int i = content.start(); i < content.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          int at = i;
          boolean marked =
              marks.stream()
                  .flatMap(quoted -> quoted.parts().stream())
                  .anyMatch(part -> part.start() <= at && at < part.end());
          inside |= marked;
          outside |= !marked;
        }
      }
    }
    return inside ? (outside ? QuoteType.MIXED : QuoteType.DIRECT) : QuoteType.INDIRECT;
  }

  private static List<Quote> outer(List<Quote> quotes) {
    return quotes.stream()
        .filter(
            quote ->
                quotes.stream()
                    .noneMatch(
                        other ->
                            !other.equals(quote)
                                && other.parts().stream()
                                    .anyMatch(part -> part.contains(quote.parts().get(0)))))
        .toList();
  }

  private static boolean said(Quote quote, Said said) {
    return quote.parts().stream().anyMatch(part -> at(part, said.content()));
  }

  private static boolean at(@Nullable Span span, List<Span> pieces) {
    return span != null && pieces.stream().anyMatch(piece -> piece.overlaps(span));
  }

  private static @Nullable Span nearestName(Quote quote, List<Name> names) {
    Span first = quote.parts().get(0);
    Span last = quote.parts().get(quote.parts().size() - 1);
    return names.stream()
        .filter(n -> n.type() == NameType.PERSON || n.type() == NameType.ORGANIZATION)
        .map(Name::span)
        .filter(name -> quote.parts().stream().noneMatch(part -> part.overlaps(name)))
        .min(
            Comparator.comparingInt(
                name ->
                    name.end() <= first.start()
                        ? first.start() - name.end()
                        : Math.abs(name.start() - last.end())))
        .orElse(null);
  }
}
