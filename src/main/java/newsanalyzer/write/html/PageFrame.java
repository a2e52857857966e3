package newsanalyzer.write.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What is around every page: it is complete in itself, loads nothing, and forbids the browser to
 * load anything. Holds no state.
 */
final class PageFrame {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none';"
          + " form-action 'none'";

  private PageFrame() {}

  /**
   * A page.
   *
   * @param script the name of its script; empty for none
   */
  static String page(String title, Html body, String script) {
    Html html =
        new Html().raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).raw("\n");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "referrer", "content", "no-referrer").raw("\n");
    html.element("title", title).raw("\n<style>\n").raw(resource("page.css")).raw("</style>\n");
    html.raw("</head>\n<body>\n").raw(body.toString());
    if (!script.isEmpty()) {
      html.raw("<script>\n").raw(resource(script)).raw("</script>\n");
    }
    return html.raw("</body>\n</html>\n").toString();
  }

  /** A file that comes with the program. */
  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read: install the program anew", e);
    }
  }
}
