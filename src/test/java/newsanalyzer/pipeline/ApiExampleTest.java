package newsanalyzer.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import org.junit.jupiter.api.Test;

/** The README's example in Java; loads the shipped models. */
class ApiExampleTest {

  private final List<String> printed = new ArrayList<>();

  @Test
  void readmeExampleFindsPersonAndEvent() throws IOException {
    // begin of the example
    try (Pipeline pipeline = Pipeline.open(Settings.DEFAULT)) {
      Document document = Document.of("wire/4711", "Angela Merkel visited Paris on Monday.");
      Analysis analysis = pipeline.analyze(document);
      for (Entity person : analysis.people()) {
        println(person.name() + " " + person.salience());
      }
      for (Event event : analysis.events()) {
        println(event.type() + ": " + event.trigger().of(document.text()));
      }
    }
    // end of the example

    assertThat(printed).hasSize(2);
    assertThat(printed.get(0)).startsWith("Angela Merkel 0.");
    assertThat(printed.get(1)).endsWith(": visited");
  }

  @Test
  void readmeShowsThisExample() throws IOException {
    List<String> source =
        Files.readAllLines(
            Path.of("src/test/java/newsanalyzer/pipeline/ApiExampleTest.java"), UTF_8);
    int begin = source.indexOf("    // begin of the example");
    int end = source.indexOf("    // end of the example");
    String example =
        source.subList(begin + 1, end).stream()
            .map(line -> line.strip().replaceFirst("^println", "System.out.println"))
            .collect(joining("\n"));

    String readme =
        Files.readAllLines(Path.of("README.md"), UTF_8).stream()
            .map(String::strip)
            .collect(joining("\n"));

    assertThat(readme).contains(example);
  }

  private void println(String line) {
    printed.add(line);
  }
}
