package newsanalyzer.cli;

import java.util.stream.Stream;
import newsanalyzer.pipeline.Pipeline;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the Java it runs on, its models. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Stream<String> head =
        Stream.of(
            "analyze " + Pipeline.version(),
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
    Stream<String> models =
        Pipeline.bundledModels().stream().map(model -> model.sha256() + "  " + model.name());
    return Stream.concat(head, models).toArray(String[]::new);
  }
}
