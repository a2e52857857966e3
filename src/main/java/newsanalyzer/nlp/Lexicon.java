package newsanalyzer.nlp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.util.model.ArtifactProvider;
import opennlp.tools.util.model.ArtifactSerializer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word beforehand: the classes it falls into at several grains, learned from
 * plain text. Travels inside a tagger's model.
 *
 * <p>Words are looked up as they are written; what is not in the lexicon has no classes. Immutable
 * and safe for many threads.
 */
public final class Lexicon {

  /** The name of the lexicon in a model; the part after the dot selects {@link Serializer}. */
  public static final String ENTRY = "words.lexicon";

  static final Lexicon EMPTY = new Lexicon(Map.of());

  private static final short[] UNKNOWN = {};

  private final Map<String, short[]> classes;

  /**
   * @param classes for each word its class at each grain, coarse to fine, -1 where it has none;
   *     then bits that say in what kinds of names it stands; all of one length
   */
  public Lexicon(Map<String, short[]> classes) {
    this.classes = classes;
  }

  /** The lexicon of a model that was read or, in training, of one that is being made. */
  static Lexicon from(@Nullable ArtifactProvider model, @Nullable Map<String, Object> resources) {
    Object lexicon =
        model != null ? model.getArtifact(ENTRY) : resources == null ? null : resources.get(ENTRY);
    if (lexicon instanceof Lexicon found) {
      return found;
    }
    throw new IllegalStateException("the model has no " + ENTRY + ": train it anew");
  }

  /** What the constructor was given for {@code word}; empty if it isn't known. */
  short[] classes(String word) {
    return classes.getOrDefault(word, UNKNOWN);
  }

  /** Reads and writes a lexicon as an entry of an OpenNLP model. */
  public static final class Serializer implements ArtifactSerializer<Lexicon> {

    @Override
    public Lexicon create(InputStream stream) throws IOException {
      // Not closed: the stream is the model's, and more entries follow.
      DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
      int words = in.readInt();
      int grains = in.readInt();
      Map<String, short[]> classes = new HashMap<>(2 * words);
      for (int i = 0; i < words; i++) {
        String word = in.readUTF();
        short[] own = new short[grains];
        for (int grain = 0; grain < grains; grain++) {
          own[grain] = in.readShort();
        }
        classes.put(word, own);
      }
      return new Lexicon(classes);
    }

    @Override
    public void serialize(Lexicon lexicon, OutputStream stream) throws IOException {
      DataOutputStream out = new DataOutputStream(stream);
      Map<String, short[]> sorted = new TreeMap<>(lexicon.classes);
      out.writeInt(sorted.size());
      out.writeInt(sorted.values().stream().mapToInt(own -> own.length).max().orElse(0));
      for (Map.Entry<String, short[]> entry : sorted.entrySet()) {
        out.writeUTF(entry.getKey());
        for (short own : entry.getValue()) {
          out.writeShort(own);
        }
      }
      out.flush();
    }
  }
}
