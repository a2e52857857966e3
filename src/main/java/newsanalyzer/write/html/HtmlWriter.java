package newsanalyzer.write.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.Layer;
import newsanalyzer.write.AnalysisWriter;

/** Writes an article as a page for a browser, complete in one file. For one thread. */
public final class HtmlWriter implements AnalysisWriter {

  private final Set<Layer> layers;

  /** Takes what was looked for: the sections of the other layers are left out. */
  public HtmlWriter(Set<Layer> layers) {
    this.layers = Set.copyOf(layers);
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    print(new ReportPage(analysis, layers).print(), out);
  }

  @Override
  public void write(Failure failure, OutputStream out) throws IOException {
    Html body = new Html().open("main");
    body.element("h1", failure.id()).element("p", "This article failed: " + failure.message());
    print(PageFrame.page(failure.id(), body.close("main"), ""), out);
  }

  private static void print(String page, OutputStream out) throws IOException {
    out.write(page.getBytes(UTF_8));
    out.flush();
  }
}
