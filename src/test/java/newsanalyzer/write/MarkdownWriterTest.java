package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Layer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

  private static final Set<Layer> ALL = EnumSet.allOf(Layer.class);

  private static final Analysis HOSTILE =
      Analyses.meeting(
          "# *Leaders* [meet](x) <b>",
          "Ann *Lee*",
          "__Bo__ Ek_",
          "<i>Rome</i>",
          "1. <script>alert(`1`)</script>\n\n---\n> no");

  @Test
  void showsHostileTextAsText() throws IOException {
    Node note = parse(HOSTILE, ALL);

    assertThat(headings(note))
        .containsExactly(
            tuple(1, "# *Leaders* [meet](x) <b>"),
            tuple(2, "Key sentences"),
            tuple(2, "People"),
            tuple(2, "Events"),
            tuple(2, "Quotations"),
            tuple(2, "Keywords"));
    assertThat(all(note, BulletList.class)).hasSize(3);
    assertThat(all(note, BlockQuote.class))
        .extracting(quote -> text(quote.getFirstChild()))
        .containsExactly("“1. <script>alert(`1`)</script> --- > no”");
    assertThat(all(note, StrongEmphasis.class))
        .extracting(MarkdownWriterTest::text)
        .containsExactly(
            "Story:",
            "Ann *Lee*",
            "__Bo__ Ek_",
            "Ann *Lee* — met — with __Bo__ Ek_ — in <i>Rome</i> (planned)",
            "__Bo__ Ek_");
    assertThat(all(note, HtmlInline.class)).isEmpty();
    assertThat(all(note, HtmlBlock.class)).isEmpty();
    assertThat(all(note, ThematicBreak.class)).isEmpty();
  }

  @Test
  void linksToTheArticleAlone() throws IOException {
    List<Node> links = all(parse(HOSTILE, ALL), Link.class);

    assertThat(links)
        .extracting(link -> ((Link) link).getDestination())
        .containsExactly("https://post.example/a_b?c=1&d=2");
    assertThat(text(links.get(0).getParent()))
        .startsWith("by Bo Ek · published 2026-11-23 · The [Post] · ");
  }

  @Test
  void skippedLayerHasNoSection() throws IOException {
    assertThat(headings(parse(HOSTILE, EnumSet.of(Layer.PEOPLE))))
        .extracting(heading -> heading.toList().get(1))
        .doesNotContain("Story");
    assertThat(write(Analyses.empty(), ALL)).doesNotContain("##", "Story");
  }

  @Test
  void partsSeveralByLineAndQuotesFailures() throws IOException {
    MarkdownWriter writer = new MarkdownWriter(ALL, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    writer.write(Analyses.empty(), out);
    writer.write(new Failure("a_b.txt", FailureKind.TOO_LARGE, "too *long*"), out);
    writer.write(Analyses.empty(), out);

    Node notes = Parser.builder().build().parse(out.toString(UTF_8));
    assertThat(all(notes, ThematicBreak.class)).hasSize(2);
    assertThat(headings(notes)).containsExactly(tuple(1, "Rain"), tuple(1, "Rain"));
    assertThat(all(notes, BlockQuote.class))
        .extracting(quote -> text(quote.getFirstChild()))
        .containsExactly("a_b.txt: too *long*");
    assertThat(out.toString(UTF_8)).contains("\n---\n\n> a\\_b.txt: too \\*long\\*\n\n---\n");
  }

  private static String write(Analysis analysis, Set<Layer> layers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownWriter(layers, false).write(analysis, out);
    return out.toString(UTF_8);
  }

  private static Node parse(Analysis analysis, Set<Layer> layers) throws IOException {
    return Parser.builder().build().parse(write(analysis, layers));
  }

  private static List<org.assertj.core.groups.Tuple> headings(Node node) {
    return all(node, Heading.class).stream()
        .map(heading -> tuple(((Heading) heading).getLevel(), text(heading)))
        .toList();
  }

  private static List<Node> all(Node root, Class<? extends Node> type) {
    List<Node> found = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
              if (type.isInstance(node)) {
                found.add(node);
              }
              node.accept(this);
            }
          }
        });
    return found;
  }

  private static String text(Node node) {
    return TextContentRenderer.builder().build().render(node).strip();
  }
}
