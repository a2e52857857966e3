package newsanalyzer.pipeline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.annotate.PlaceResolver;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.Layer;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Sentence;
import newsanalyzer.nlp.Background;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.EncoderTagger;
import newsanalyzer.nlp.Findings;
import newsanalyzer.nlp.NameTagger;
import newsanalyzer.nlp.SentenceSplitter;
import newsanalyzer.nlp.TriggerTagger;
import newsanalyzer.nlp.UserModel;
import org.jspecify.annotations.Nullable;

/**
 * The models that a pipeline needs, opened side by side: loading is most of the time that one
 * article takes.
 *
 * @param splitter sentences and words
 * @param encoder names and event triggers by the encoder; null if nothing needs it
 * @param names names by OpenNLP; null if nothing needs them
 * @param triggers event triggers by OpenNLP; null if nothing needs them
 * @param own the user's own models
 * @param used what {@link newsanalyzer.model.Processing#models} lists
 */
record Models(
    SentenceSplitter splitter,
    @Nullable EncoderTagger encoder,
    @Nullable NameTagger names,
    @Nullable TriggerTagger triggers,
    List<UserModel> own,
    List<ModelInfo> used)
    implements Closeable {

  private static final String SENTENCES = "en-sentence.bin";
  private static final String TOKENS = "en-token.bin";
  private static final String NAMES = "en-names.bin";
  private static final String TRIGGERS = "en-triggers.bin";

  /**
   * Opens what {@code settings} ask for.
   *
   * @throws IOException if a model can't be used; the message says which, why and what to do
   */
  static Models open(Settings settings) throws IOException {
    boolean encodes = settings.engine() == Engine.ENCODER && settings.needsNames();
    boolean names = settings.engine() == Engine.OPENNLP && settings.needsNames();
    boolean triggers = settings.engine() == Engine.OPENNLP && settings.needsTriggers();
    Background<EncoderTagger> encoder =
        encodes
            ? Background.start(
                () -> EncoderTagger.open(BundledModels::open, settings.needsTriggers()))
            : null;
    Background<NameTagger> nameTagger =
        names ? Background.start(() -> open(NAMES, NameTagger::open)) : null;
    Background<TriggerTagger> triggerTagger =
        triggers ? Background.start(() -> open(TRIGGERS, TriggerTagger::open)) : null;
    if (settings.has(Layer.PLACES)) {
      Background.start(PlaceResolver::load);
    }
    try {
      List<UserModel> own = new ArrayList<>();
      for (Path file : settings.models()) {
        own.add(UserModel.open(file));
      }
      List<String> used = new ArrayList<>(List.of(SENTENCES, TOKENS));
      if (encodes) {
        used.addAll(EncoderTagger.files(settings.needsTriggers()));
      }
      if (names) {
        used.add(NAMES);
      }
      if (triggers) {
        used.add(TRIGGERS);
      }
      return new Models(
          openSplitter(),
          encoder == null ? null : encoder.join(),
          nameTagger == null ? null : nameTagger.join(),
          triggerTagger == null ? null : triggerTagger.join(),
          own,
          infos(used, own));
    } catch (IOException | RuntimeException e) {
      if (encoder != null) {
        encoder.discard();
      }
      throw e;
    }
  }

  /** What the models find in an article, whichever engine they are of. */
  Findings find(String normalizedText, List<Sentence> sentences) {
    if (encoder != null) {
      return encoder.find(normalizedText, sentences);
    }
    return new Findings(
        names == null ? List.of() : names.find(normalizedText, sentences),
        List.of(),
        triggers == null ? List.of() : triggers.find(normalizedText, sentences),
        Attributions.NONE,
        List.of());
  }

  @Override
  public void close() {
    if (encoder != null) {
      encoder.close();
    }
  }

  /** In the order they are applied. */
  private static List<ModelInfo> infos(List<String> used, List<UserModel> own) {
    Map<String, ModelInfo> bundled =
        BundledModels.list().stream().collect(toMap(ModelInfo::name, info -> info));
    return Stream.concat(
            used.stream().map(name -> requireNonNull(bundled.get(name), name)),
            own.stream().map(UserModel::info))
        .toList();
  }

  /** Reads a model from its stream. */
  @FunctionalInterface
  private interface Opener<T> {
    T open(InputStream model) throws IOException;
  }

  private static <T> T open(String name, Opener<T> opener) throws IOException {
    try (InputStream model = BundledModels.open(name)) {
      return opener.open(model);
    }
  }

  private static SentenceSplitter openSplitter() throws IOException {
    try (InputStream sentences = BundledModels.open(SENTENCES);
        InputStream tokens = BundledModels.open(TOKENS)) {
      return SentenceSplitter.open(sentences, tokens);
    }
  }
}
