package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.accuracy.Engine.Finding;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;

class ErrorListingTest {

  @Test
  void printsEachSentenceWithWhatIsWrongAndMissed() {
    Sentence right = new Sentence(new Span(0, 4), 0, List.of(new Span(0, 3), new Span(3, 4)));
    Sentence wrong = new Sentence(new Span(5, 10), 0, List.of(new Span(5, 9), new Span(9, 10)));
    Label ann = Label.name(NameType.PERSON, new Span(0, 3));
    AnnotatedText text =
        new AnnotatedText(
            "Ann. Acme!",
            List.of(right, wrong),
            List.of(ann, Label.name(NameType.ORGANIZATION, new Span(5, 9))),
            List.of());
    List<Finding> findings =
        List.of(
            new Finding(ann, 0.9), new Finding(Label.name(NameType.PLACE, new Span(5, 9)), 0.6));

    assertThat(ErrorListing.lines(text, LabelLayer.NAMES, findings))
        .containsExactly("", "Acme!", "  missed ORGANIZATION [Acme]", "  wrong  PLACE [Acme] 0.60");
  }
}
