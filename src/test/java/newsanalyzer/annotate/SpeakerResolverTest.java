package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsanalyzer.annotate.SpeakerResolver.Resolved;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mentions are marked {@code [p1:Ann Lee]}, sources of quotations {@code <the official>}. */
class SpeakerResolverTest {

  private static final Pattern TAG = Pattern.compile("\\[(\\w+):|[]<>]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      <[p1:Ann Lee]> said X.                                        | p1
      <President [p1:Ann Lee]> said X.                              | p1
      <The president, [p1:Ann Lee],> said X.                        | p1
      <[p1:Ann Lee] of Ohio> said X.                                | p1
      <[p1:Ann Lee] herself> said X.                                | p1
      <[p1:Ann Lee]'s> claim of X.                                  | p1
      [p1:Ann Lee], <who> said X.                                   | p1
      [p1:Ann Lee] left. <[p1:She]> said X.                         | p1
      <[p1:Ann Lee] supporters> said X.                             | null
      <[p1:Ann Lee] and Bob> said X.                                | null
      <[o1:Department of Justice] officials> said X.                | null
      <The [o1:Bank of England]> said X.                            | o1
      <[p1:Ann Lee]'s staff> said X.                                | null
      """)
  void speakerIsTheHeadOfTheSource(String marked, String id) {
    assertThat(speakers(marked)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      <A US official> said X. [p1:John Kerry] left. <The official> said Y.     | p2 p2
      <a US official> said X. <the anonymous US official> said Y.              | p2 p2
      [p1:John Kerry] left. <A spokesman for [p1:John Kerry]> said X.          | p2
      <An aide> said X. [p1:John Kerry] left. <A Kerry aide> said Y.           | p2 p3
      <A source> said X. <Another source> said Y. <The source> said Z.         | p2 p3 p3
      <A source> said X. <An aide> said Y. <The source> said Z. [p1:Lee] left. | p2 p3 p2
      Spokesman [p1:John Kerry] left. <The spokesman> said X.                  | p1
      [p1:John Kerry], a spokesman, left. <The spokesman> said X.              | p1
      [p1:John Kerry] left. <The spokesman> said X.                            | null
      [p1:John Kerry] left. <Officials> said X.                                | null
      [p1:John Kerry] left. <An aide> said X. <[p1:He]> said Y.                | p2 p2
      [p1:John Kerry] left. <An aide> said X. [p1:Kerry] ate. <[p1:He]> said Y.| p2 p1
      """)
  void personWithoutNameIsNeverTheNearestNamedOne(String marked, String ids) {
    assertThat(speakers(marked)).isEqualTo(ids);
  }

  @Test
  void personWithoutNameHasAllMentionsAndTheFirstDescription() {
    Resolved resolved =
        resolved("[p1:Kerry] left. <A US official> said X. <[p1:He]> said Y. <The official> left.");

    Entity official = resolved.people().get(1);
    assertThat(official.anonymous()).isTrue();
    assertThat(official.name()).isEqualTo("a US official");
    assertThat(official.mentions())
        .extracting(Mention::kind)
        .containsExactly(MentionKind.NOMINAL, MentionKind.PRONOUN, MentionKind.NOMINAL);
    assertThat(resolved.people().get(0).mentions()).hasSize(1);
  }

  private static String speakers(String marked) {
    return resolved(marked).quotes().stream()
        .map(quote -> String.valueOf(quote.speakerId()))
        .collect(Collectors.joining(" "));
  }

  private static Resolved resolved(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Mention>> mentions = new HashMap<>();
    List<Span> sources = new ArrayList<>();
    String id = "";
    int start = 0;
    int source = 0;
    int at = 0;
    Matcher tag = TAG.matcher(marked);
    while (tag.find()) {
      text.append(marked, at, tag.start());
      at = tag.end();
      switch (marked.charAt(tag.start())) {
        case '[' -> {
          id = tag.group(1);
          start = text.length();
        }
        case ']' ->
            mentions
                .computeIfAbsent(id, unseen -> new ArrayList<>())
                .add(mention(text.substring(start), new Span(start, text.length())));
        case '<' -> source = text.length();
        default -> sources.add(new Span(source, text.length()));
      }
    }
    text.append(marked.substring(at));
    mentions.putIfAbsent("p1", List.of(mention("", new Span(text.length(), text.length() + 1))));
    List<Quote> quotes = new ArrayList<>();
    for (Span each : sources) {
      Span words = new Span(each.end() + 1, text.length());
      quotes.add(new Quote("q", QuoteType.INDIRECT, List.of(last(words)), each, null, null, 0.9));
    }
    return new SpeakerResolver()
        .resolve(
            text.toString(),
            sentences(text.toString()),
            quotes,
            List.of(new Entity("p1", null, "p1", 0, List.of(), mentions.get("p1"))),
            mentions.containsKey("o1")
                ? List.of(new Entity("o1", null, "o1", 0, List.of(), mentions.get("o1")))
                : List.of());
  }

  /** The end alone, so that no name stands within what is said. */
  private static Span last(Span words) {
    return new Span(words.end() - 1, words.end());
  }

  private static Mention mention(String words, Span span) {
    boolean isPronoun = words.equals("He") || words.equals("She");
    return new Mention(span, 0, isPronoun ? MentionKind.PRONOUN : MentionKind.NAME, 0.9);
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher sentence = Pattern.compile("[^.]+\\. ?").matcher(text);
    while (sentence.find()) {
      Span span = new Span(sentence.start(), sentence.end());
      sentences.add(new Sentence(span, 0, List.of(span)));
    }
    return sentences;
  }
}
