package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {

  @Test
  void rebuildsTheRawTextWithTheSpanOfEachWord() {
    List<ConlluDocument> documents =
        ConlluReader.read(
            lines(
                """
                # newdoc id = first
                # newpar
                # sent_id = first-1
                1-2|Don't|_|_|_|_|_|_|_|_
                1|Do|do|AUX|VB|_|0|root|_|_
                2|n't|not|PART|RB|_|1|advmod|_|_
                3|go|go|VERB|VB|_|1|x|_|SpaceAfter=No
                3.1|gone|go|VERB|VB|_|1|x|_|_
                4|.|.|PUNCT|.|_|1|punct|_|_

                # sent_id = first-2
                1|Stay|stay|VERB|VB|_|0|root|_|_

                # newpar
                # sent_id = first-3
                1|Why|why|ADV|WRB|_|0|root|_|SpaceAfter=No
                2|?|?|PUNCT|.|_|1|punct|_|_

                # newdoc id = second
                # sent_id = second-1
                1|No|no|INTJ|UH|_|0|root|_|_
                """));

    ConlluDocument first = documents.get(0);
    assertThat(documents).extracting(ConlluDocument::id).containsExactly("first", "second");
    assertThat(first.text()).isEqualTo("Don't go. Stay\n\nWhy?");
    assertThat(first.paragraphs().stream().map(span -> span.of(first.text())))
        .containsExactly("Don't go. Stay", "Why?");
    assertThat(first.sentences().stream().map(sentence -> sentence.span().of(first.text())))
        .containsExactly("Don't go.", "Stay", "Why?");
    assertThat(first.sentences().get(0).words().stream().map(word -> word.span().of(first.text())))
        .containsExactly("Do", "n't", "go", ".");
    assertThat(documents.get(1).text()).isEqualTo("No");
  }

  private static List<String> lines(String table) {
    return table.replace('|', '\t').lines().toList();
  }
}
