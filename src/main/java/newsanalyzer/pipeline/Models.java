package newsanalyzer.pipeline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.nlp.BundledModels;
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
 * @param names names; null if no layer needs them
 * @param triggers event triggers; null if events are skipped
 * @param own the user's own models
 * @param used what {@link newsanalyzer.model.Processing#models} lists
 */
record Models(
    SentenceSplitter splitter,
    @Nullable NameTagger names,
    @Nullable TriggerTagger triggers,
    List<UserModel> own,
    List<ModelInfo> used) {

  private static final String SENTENCES = "en-sentence.bin";
  private static final String TOKENS = "en-token.bin";
  private static final String NAMES = "en-names.bin";
  private static final String TRIGGERS = "en-triggers.bin";

  /**
   * Opens what {@code settings} ask for.
   *
   * @throws IOException if one of the user's own models can't be used; the message says which and
   *     why
   */
  static Models open(Settings settings) throws IOException {
    List<String> used = new ArrayList<>(List.of(SENTENCES, TOKENS));
    FutureTask<NameTagger> names = null;
    if (settings.needsNames()) {
      used.add(NAMES);
      names = start(() -> open(NAMES, NameTagger::open));
    }
    FutureTask<TriggerTagger> triggers = null;
    if (settings.needsTriggers()) {
      used.add(TRIGGERS);
      triggers = start(() -> open(TRIGGERS, TriggerTagger::open));
    }
    List<UserModel> own = new ArrayList<>();
    for (Path file : settings.models()) {
      own.add(UserModel.open(file));
    }
    return new Models(openSplitter(), join(names), join(triggers), own, infos(used, own));
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

  private static <T> FutureTask<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "model");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static <T> @Nullable T join(@Nullable FutureTask<T> task) throws IOException {
    if (task == null) {
      return null;
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while loading models", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a bundled model can't be loaded, install the program anew", e.getCause());
    }
  }
}
