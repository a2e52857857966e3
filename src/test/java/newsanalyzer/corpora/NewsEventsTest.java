package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("accuracy")
class NewsEventsTest {

  /** The numbers are those that the corpus's own check.py counts. */
  @ParameterizedTest
  @CsvSource({
    "train, 5326, 13479, 1052, 8841, 17019, 2147",
    "dev, 428, 908, 69, 395, 704, 124",
    "test, 564, 1293, 171, 775, 1519, 161"
  })
  void readsAllThatIsAnnotated(
      String split, int sentences, int names, int roles, int events, int arguments, int said) {
    Corpora.assumePresent();

    List<NewsSentence> read = NewsEvents.sentences(split);

    assertThat(read).hasSize(sentences);
    assertThat(read.stream().mapToInt(s -> s.names().size()).sum()).isEqualTo(names);
    assertThat(read.stream().mapToInt(s -> s.roles().size()).sum()).isEqualTo(roles);
    assertThat(read.stream().mapToInt(s -> s.events().size()).sum()).isEqualTo(events);
    assertThat(
            read.stream()
                .flatMap(s -> s.events().stream())
                .mapToInt(event -> event.arguments().size())
                .sum())
        .isEqualTo(arguments);
    assertThat(read.stream().mapToInt(s -> s.attributions().size()).sum()).isEqualTo(said);
  }
}
