package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPersonLinkerTest {

  private static final String SPEAKER = " Lee said.";

  /** What is said stands between braces; the speaker is named behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DIRECT   | “{I took my coat. It was mine}”             | I my mine Lee
          DIRECT   | “{It hit me}” and not me                    | me Lee
          DIRECT   | “{He said ‘I quit’ to me}”                  | me Lee
          DIRECT   | “{The workers' pay is my concern}”          | my Lee
          DIRECT   | “{We saw you in May}”                       | Lee
          MIXED    | {that my coat, “which I like,” was his}     | I Lee
          INDIRECT | {that I was late}                           | Lee
          """)
  void linksThePronounsOfTheOneWhoSpeaks(QuoteType type, String marked, String mentions) {
    Entity lee = link(type, marked, "p1");

    assertThat(lee.mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    assertThat(words(lee, marked)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource({"o1", "p2", ","})
  void linksNoneOfOthersWords(@Nullable String speakerId) {
    String marked = "“{I quit}”";

    assertThat(words(link(QuoteType.DIRECT, marked, speakerId), marked)).isEqualTo("Lee");
  }

  private static String words(Entity lee, String marked) {
    return lee.mentions().stream().map(m -> m.span().of(text(marked))).collect(joining(" "));
  }

  private static String text(String marked) {
    return marked.replaceAll("[{}]", "") + SPEAKER;
  }

  private static Entity link(QuoteType type, String marked, @Nullable String speakerId) {
    String text = text(marked);
    Span part = new Span(marked.indexOf('{'), marked.indexOf('}') - 1);
    Span name = new Span(text.indexOf("Lee"), text.indexOf("Lee") + 3);
    Quote quote = new Quote("q1", type, List.of(part), null, speakerId, null, 0.9);
    Entity lee =
        new Entity(
            "p1", null, "Lee", 0, List.of(), List.of(new Mention(name, 0, MentionKind.NAME, 0.9)));
    List<Span> tokens = new ArrayList<>();
    Matcher token = Pattern.compile("\\p{L}+|\\S").matcher(text);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    List<Sentence> sentences = List.of(new Sentence(new Span(0, text.length()), 0, tokens));
    return new FirstPersonLinker().link(text, sentences, List.of(quote), List.of(lee)).get(0);
  }
}
