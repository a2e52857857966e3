package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.Span;

/**
 * Joins the tokens of a corpus that lost its spaces, by the usual rules of English typesetting.
 *
 * <p>It can't know about hyphens that the corpus set apart: they stay apart.
 */
public final class Detokenizer {

  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "''", "”", "’", "...", "…");
  private static final Set<String> CLITICS =
      Set.of("'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'", "’s", "n’t", "’re", "’ve", "’ll");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "#", "``", "“", "‘");

  private Detokenizer() {}

  /**
   * A sentence with the place of each token in it.
   *
   * @param tokens in order, one for each that was given
   */
  public record Joined(String text, List<Span> tokens) {

    public Joined {
      tokens = List.copyOf(tokens);
    }
  }

  /** The tokens as one line of text. */
  public static Joined join(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    boolean insideQuotes = false;
    boolean spaceDue = false;
    for (String token : tokens) {
      boolean straightQuote = token.equals("\"");
      boolean closing =
          CLOSING.contains(token)
              || CLITICS.contains(token.toLowerCase(java.util.Locale.ROOT))
              || (straightQuote && insideQuotes);
      if (spaceDue && !closing) {
        text.append(' ');
      }
      spans.add(new Span(text.length(), text.length() + token.length()));
      text.append(token);
      insideQuotes ^= straightQuote;
      spaceDue = !OPENING.contains(token) && !(straightQuote && insideQuotes);
    }
    return new Joined(text.toString(), spans);
  }
}
