package newsanalyzer.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Gives the sentence model its view of the text; its name stands in the model's manifest, and
 * OpenNLP makes one when it loads the model. Thread-safe.
 */
public final class SentenceFactory extends SentenceDetectorFactory {

  private static final char[] END_MARKS = {'.', '!', '?', '…'};

  /**
   * Not OpenNLP's own dictionary, which the model would hold as XML: slow to read at each start.
   */
  private final Set<String> abbreviations = new HashSet<>(abbreviations());

  /** For OpenNLP, which then sets it up from the model, and for training. */
  public SentenceFactory() {
    super("eng", true, null, END_MARKS);
    allow();
  }

  /** The abbreviations that the models know, with their full stops, in the order of the list. */
  public static List<String> abbreviations() {
    try (InputStream in = SentenceFactory.class.getResourceAsStream("abbreviations.txt")) {
      return new String(requireNonNull(in, "abbreviations.txt").readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets OpenNLP load models that name this class; to be called before one is loaded. */
  static void allow() {
    ExtensionLoader.registerAllowedPackage(SentenceFactory.class.getPackageName());
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    return new SentenceEndContexts(abbreviations);
  }

  /**
   * Whether a sentence may end at a mark: not if a letter or digit follows in the same run, as in
   * {@code example.com} and {@code 3.5}.
   */
  public static boolean mayEnd(CharSequence text, int mark) {
    for (int i = mark + 1; i < text.length() && !WhiteSpace.is(text.charAt(i)); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
