package newsanalyzer.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.TestAnalysis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  /** {@code p1[…]} is a person, {@code l1[…]} a place, {@code q1[…]} a quotation. */
  private static final Pattern OPENING = Pattern.compile("([plq]\\d+)\\[");

  @Test
  void paragraphsOfTheArticleStayParagraphs() {
    Elements paragraphs = body("Rain fell.\nIt was wet.\n\nThen it stopped.").select("p");

    assertThat(paragraphs.eachText())
        .containsExactly("Rain fell.", "It was wet.", "Then it stopped.");
  }

  @Test
  void textBeforeTheFirstSentenceAndAfterTheLastIsThere() {
    assertThat(body("\n\n Rain fell.\n\n").text()).isEqualTo("Rain fell.");
  }

  @Test
  void markThatCrossesParagraphsIsLinkedOnce() {
    Element body = body("He said: q1[Rain fell.\nIt was wet.\nThen it stopped.]");

    assertThat(body.select("[data-e=q1]").eachText())
        .containsExactly("Rain fell.", "It was wet.", "Then it stopped.");
    assertThat(body.select("a[href=#q1]").eachText()).containsExactly("Rain fell.");
    assertThat(body.select("#m-q1-0")).hasSize(1);
  }

  @Test
  void markAroundAnotherIsLinkedBesideIt() {
    Element body = body("Then p1[an l1[Irish] mayor] spoke.");

    assertThat(body.select("a").eachText()).containsExactly("an", "Irish");
    assertThat(body.select("[data-e=p1]").eachText()).containsExactly("an", "Irish", "mayor");
    assertThat(body.select("[data-e=p1] [data-e=l1]").text()).isEqualTo("Irish");
  }

  @Test
  void marksThatCrossAreNeverBrokenElements() {
    Element body = body("Then p1[Ann l1[of] Cork] spoke.", new Mark("l2", 9, 20));

    assertThat(body.select("a a")).isEmpty();
    assertThat(body.text()).isEqualTo("Then Ann of Cork spoke.");
    assertThat(body.select("[data-e=l2]").eachText()).containsExactly("of", "Cork", "spo");
    assertThat(body.select("a").eachAttr("href")).containsOnlyOnce("#p1", "#l1", "#l2");
  }

  @Test
  void linkTellsWhatItsMarksAre() {
    Element body = body("He said: q1[Ask p1[Ann].]");

    assertThat(body.select("a[href=#p1]").attr("title")).isEqualTo("person: Ann; quotation");
    assertThat(body.select("a[href=#q1]").attr("title")).isEqualTo("quotation");
  }

  @Test
  void everyMentionOfAPersonIsAnAnchor() {
    Element body = body("p1[Ann] spoke. Then p1[Ann] left.");

    assertThat(body.select("#m-p1-0, #m-p1-1").eachText()).containsExactly("Ann", "Ann");
  }

  /** What is marked besides, by offsets. */
  private record Mark(String id, int start, int end) {}

  private static Element body(String marked, Mark... more) {
    List<Mark> marks = new ArrayList<>();
    String text = unmarked(marked, marks);
    marks.addAll(List.of(more));
    Html html = new Html();
    new MarkedText(analysis(text, marks)).write(html, "");
    return Jsoup.parse("<body>" + html + "</body>", "", Parser.xmlParser());
  }

  private static String unmarked(String marked, List<Mark> marks) {
    StringBuilder text = new StringBuilder();
    List<String> ids = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher opening = OPENING.matcher(marked);
    for (int i = 0; i < marked.length(); i++) {
      if (opening.find(i) && opening.start() == i) {
        ids.add(opening.group(1));
        starts.add(text.length());
        i = opening.end() - 1;
      } else if (marked.charAt(i) == ']') {
        marks.add(
            new Mark(ids.remove(ids.size() - 1), starts.remove(starts.size() - 1), text.length()));
      } else {
        text.append(marked.charAt(i));
      }
    }
    return text.toString();
  }

  private static Analysis analysis(String text, List<Mark> marks) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = Pattern.compile("\\S.*").matcher(text);
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      sentences.add(new Sentence(span, sentences.size(), List.of(span)));
    }
    return TestAnalysis.of(Document.of("a.txt", text))
        .sentences(sentences)
        .people(entities("p", text, marks))
        .places(entities("l", text, marks))
        .quotes(
            marks.stream()
                .filter(mark -> mark.id.startsWith("q"))
                .map(
                    mark ->
                        new Quote(
                            mark.id,
                            QuoteType.INDIRECT,
                            List.of(new Span(mark.start, mark.end)),
                            null,
                            null,
                            null,
                            1))
                .toList())
        .build();
  }

  private static List<Entity> entities(String kind, String text, List<Mark> marks) {
    List<Entity> entities = new ArrayList<>();
    for (String id :
        marks.stream().map(Mark::id).filter(id -> id.startsWith(kind)).distinct().toList()) {
      List<Mention> mentions =
          marks.stream()
              .filter(mark -> mark.id.equals(id))
              .map(mark -> new Span(mark.start, mark.end))
              .map(span -> new Mention(span, 0, MentionKind.NAME, 1))
              .toList();
      String name = mentions.get(0).span().of(text);
      entities.add(new Entity(id, null, name, 0.5, List.of(), mentions));
    }
    return entities;
  }
}
