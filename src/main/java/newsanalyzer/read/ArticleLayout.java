package newsanalyzer.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an article that was taken apart stands as one text. Holds no state. */
public final class ArticleLayout {

  private ArticleLayout() {}

  /**
   * The headline, unless it is the first paragraph anyhow, then the paragraphs, parted by blank
   * lines; without what a {@link newsanalyzer.model.Document} can't hold.
   */
  public static String text(@Nullable String headline, List<String> paragraphs) {
    String body = String.join("\n\n", paragraphs);
    boolean isRepeated = !paragraphs.isEmpty() && paragraphs.get(0).equals(headline);
    return TextDecoder.mended(headline == null || isRepeated ? body : headline + "\n\n" + body);
  }
}
