package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.Layer;

/**
 * Writes each article as a note in Markdown (CommonMark), in UTF-8. Several are parted by a line
 * across the page. In the place of a failed article stands a line that quotes what went wrong.
 *
 * <p>What comes from the article shows as text: none of it is taken for markup or HTML.
 */
public final class MarkdownWriter implements AnalysisWriter {

  private final Set<Layer> layers;
  private boolean isFirst;

  /**
   * @param layers what was looked for: the sections of the others are left out
   * @param isContinued whether notes already stand where this will be written
   */
  public MarkdownWriter(Set<Layer> layers, boolean isContinued) {
    this.layers = Set.copyOf(layers);
    this.isFirst = !isContinued;
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    print(new MarkdownPage(analysis, layers).print(), out);
  }

  @Override
  public void write(Failure failure, OutputStream out) throws IOException {
    print("> " + MarkdownText.of(failure.id() + ": " + failure.message()) + "\n", out);
  }

  private void print(String page, OutputStream out) throws IOException {
    byte[] bytes = (isFirst ? page : "\n---\n\n" + page).getBytes(UTF_8);
    isFirst = false;
    out.write(bytes);
    out.flush();
  }
}
