package newsanalyzer.nlp;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the shipped models: what they know and the rules around them can't be parted. */
class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER = TextModels.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Gen. David Petraeus met Sen. John McCain.", "Rep. Ilhan Omar, D-Minn., voted no.",
        "It starts at 5 a.m. Monday in Cairo.", "The summit opens Jan. 5 in Geneva.",
        "Banks such as J.P. Morgan fell.", "The U.S. Army and U.S. President Joe Biden agreed.",
        "Maj. Gen. Ann Poe and Sgt. 1st Class Bob Lee died.", "Apple Inc. said sales rose.",
        "The St. Louis Cardinals beat the Mets.", "The No. 1 seed won.",
        "Harry S. Truman and George H.W. Bush met.", "He died in Sept. 2019 in Washington, D.C.",
        "The company owns Yahoo.com and CBC.ca, it said.", "“Did he go?” she asked.",
      })
  void aStopInsideASentenceDoesNotEndIt(String sentence) {
    assertThat(sentences(sentence + " Then they left."))
        .containsExactly(sentence, "Then they left.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "He left at 6 p.m.|The talks ended.", "“It is over.”|Then he left.",
        "It was founded by Apple Inc.|It was sold in 1976.", "He asked why…|Nobody knew.",
        "It happened in Washington, D.C.|The police came.", "The answer is no.|He left.",
        "The talks (held on Sunday) ended.|(They had begun on Friday.)", "Why?|Nobody knows!",
      })
  void aStopAtTheEndEndsIt(String first, String second) {
    assertThat(sentences(first + " " + second)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "it's|it 's",
        "Israel’s Mossad|Israel ’s Mossad",
        "didn’t, can't, won't|did n’t , ca n't , wo n't",
        "cannot|can not",
        "talks—which ended—began|talks — which ended — began",
        "O'Neill-Smith said|O'Neill - Smith said",
        "O’Neill’s|O’Neill ’s",
        "a 12-year-old boy|a 12 - year - old boy",
        "an all-girl team|an all - girl team",
        "cost $1.2 billion, up 3.5%|cost $ 1.2 billion , up 3.5 %",
        "€5.5 and £7|€ 5.5 and £ 7",
        "“We won,” he said.|“ We won , ” he said .",
        "“No!” he said|“ No ! ” he said",
        "the players' union|the players ' union",
        "CAIRO (AP) — Talks|CAIRO ( AP ) — Talks",
        "See https://example.com/a?b=c.|See https://example.com/a?b=c .",
        "(www.example.com)|( www.example.com )",
        "mail joe.doe@example.com now|mail joe.doe@example.com now",
        "said @nasa, #earth|said @nasa , #earth",
        "at 5 p.m. on Jan. 5|at 5 p.m. on Jan. 5",
        "in the U.S. and U.K.|in the U.S. and U.K.",
        "some 3,000 (1,500 of them) fled|some 3,000 ( 1,500 of them ) fled",
      })
  void wordsAreThoseOfTheTreebanks(String text, String words) {
    assertThat(String.join(" ", words(text))).isEqualTo(words);
  }

  @Test
  void spansAreOfTheOriginalText() {
    String text = "\n“It’s\u00A0over,” he said.";

    Sentence sentence = SPLITTER.split(text, ParagraphSplitter.split(text)).get(0);

    assertThat(sentence.span().of(text)).isEqualTo("“It’s\u00A0over,” he said.");
    assertThat(sentence.tokens().stream().map(token -> token.of(text)))
        .containsExactly("“", "It", "’s", "over", ",", "”", "he", "said", ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        "😀😀😀!!!",
        "family 👨‍👩‍👧‍👦, thumbs 👍🏽.",
        "e\u0301cole-e\u0301te\u0301.",
        "a\u200Bb.\uFEFF c",
        "...",
        "\"'\"",
        "—",
        "a.b.c.d",
        "\u0000.\u0000",
        "\uD83D x \uDE00.",
        "٣٫٥ في المئة.",
        "中文。句子。",
      })
  void tokensCoverAllThatIsNotWhiteSpaceAndSplitNoCharacter(String text) {
    assertCovered(text, SPLITTER.split(text, ParagraphSplitter.split(text)));
  }

  static Stream<String> longLines() {
    return Stream.of("word ", "x", ".", "Mr. X. ", "it's—")
        .map(unit -> unit.repeat(1_900_000 / unit.length()).strip());
  }

  @ParameterizedTest
  @MethodSource("longLines")
  @Timeout(value = 60, unit = SECONDS)
  void oneHugeLineTakesSeconds(String line) {
    assertCovered(line, SPLITTER.split(line, ParagraphSplitter.split(line)));
  }

  @Test
  @Timeout(value = 60, unit = SECONDS)
  void manyThreadsGetWhatOneGets() {
    String text = "Gen. Lee said it’s over. “No!” said Ms. Roe at 5 p.m. on Monday. ".repeat(20);
    List<Sentence> alone = SPLITTER.split(text, ParagraphSplitter.split(text));

    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> SPLITTER.split(text, ParagraphSplitter.split(text))))
        .allSatisfy(sentences -> assertThat(sentences).isEqualTo(alone));
  }

  private static void assertCovered(String text, List<Sentence> sentences) {
    int covered = 0;
    int end = 0;
    for (Sentence sentence : sentences) {
      for (Span token : sentence.tokens()) {
        boolean whole =
            token.start() >= end
                && token.start() >= sentence.span().start()
                && token.end() <= sentence.span().end()
                && token.of(text).chars().noneMatch(c -> WhiteSpace.is((char) c))
                && !splitsPair(text, token.start())
                && !splitsPair(text, token.end());
        if (!whole) {
          assertThat(token.of(text)).as("token %s of %s", token, sentence.span()).isNull();
        }
        covered += token.end() - token.start();
        end = token.end();
      }
    }
    assertThat(covered).isEqualTo(text.chars().filter(c -> !WhiteSpace.is((char) c)).count());
  }

  private static boolean splitsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static List<String> sentences(String text) {
    return SPLITTER.split(text, ParagraphSplitter.split(text)).stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  private static List<String> words(String text) {
    return SPLITTER.split(text, ParagraphSplitter.split(text)).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.of(text))
        .toList();
  }
}
