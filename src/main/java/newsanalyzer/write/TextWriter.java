package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.Layer;

/**
 * Writes each article as a page for a person at a terminal, in UTF-8 and without colours. Of
 * several each has a line with its path above it, as {@code tail} prints it. A failed article
 * leaves nothing: what went wrong is told on standard error.
 */
public final class TextWriter implements AnalysisWriter {

  private final Set<Layer> layers;
  private final boolean several;
  private boolean isFirst;

  /**
   * @param layers what was looked for: the sections of the others are left out
   * @param several whether more than one article may follow
   * @param isContinued whether pages already stand where this will be written
   */
  public TextWriter(Set<Layer> layers, boolean several, boolean isContinued) {
    this.layers = Set.copyOf(layers);
    this.several = several;
    this.isFirst = !isContinued;
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    String page = new TextPage(analysis, layers, !several).print();
    String path = PlainText.of(analysis.document().source().id());
    String above = several ? (isFirst ? "" : "\n") + "==> " + path + " <==\n" : "";
    isFirst = false;
    out.write((above + page).getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void write(Failure failure, OutputStream out) {}
}
