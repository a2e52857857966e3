package newsanalyzer.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  private static final Parser PARSER = Parser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*bold* **bolder** _thin_ __b__ a*b*c ***",
        "<script>alert(1)</script> <!-- --> <b>",
        "[link](javascript:alert(1)) ![image](x) [[wiki]] [^1] [ref]: http://x.example",
        "`code` ``` ~~~ ~~gone~~",
        "# heading #",
        "#tag",
        "> quote",
        "1. first",
        "12345) second",
        "1985. That year",
        "- item",
        "-",
        "---",
        "===",
        "+ item",
        "* * *",
        "a | b\n- | -",
        "&amp; &#42; AT&T &lt;b&gt;",
        "\\*not escaped\\* \\",
        "<https://x.example> https://x.example www.x.example a@x.example",
        "$1.7 billion and $2 billion",
        "==marked== %%hidden%% 100%",
        "{{< shortcode >}} {% if %}",
        "two  spaces  \nline",
        "\ttab",
        "😀 “quoted” — dash"
      })
  void showsTheWordsThemselves(String text) {
    Node parsed = PARSER.parse(MarkdownText.of(text));

    assertThat(TextContentRenderer.builder().build().render(parsed)).isEqualTo(PlainText.of(text));
    Node paragraph = parsed.getFirstChild();
    assertThat(paragraph).isInstanceOf(Paragraph.class).isSameAs(parsed.getLastChild());
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      assertThat(node).isInstanceOf(Text.class);
    }
    assertThat(parsed).isInstanceOf(Document.class);
  }

  /** What CommonMark leaves alone, but GitHub or Obsidian don't. */
  @ParameterizedTest
  @CsvSource({
    "https://x.example, https\\://x.example",
    "see WWW.x.example, see WWW\\.x.example",
    "$1 and $2, \\$1 and \\$2",
    "==marked==, \\=\\=marked\\=\\=",
    "%%hidden%%, \\%\\%hidden\\%\\%",
    "~~gone~~, \\~\\~gone\\~\\~"
  })
  void escapesWhatOthersAddToCommonMark(String text, String expected) {
    assertThat(MarkdownText.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S. says: 3.5% up, a = b - c + d (at 10:30)", "AT&T won't", "x@y.z"})
  void leavesPlainWordsReadable(String text) {
    assertThat(MarkdownText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          https://x.example/a_b?c=1&d=*2* ; <https://x.example/a_b?c=1&d=*2*>
          javascript:alert(1)             ; javascript:alert(1)
          https://x.example/><b>          ; https\\://x.example/\\>\\<b\\>
          """)
  void linksToTheWebAlone(String address, String expected) {
    assertThat(MarkdownText.link(address)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u001B", " \n"})
  void nothingIsNotBold(String text) {
    assertThat(MarkdownText.strong(text)).isEmpty();
  }
}
