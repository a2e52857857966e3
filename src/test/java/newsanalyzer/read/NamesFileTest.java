package newsanalyzer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsanalyzer.model.NameRuling;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesFileTest {

  @TempDir private Path folder;

  @Test
  void readsWhatALineSays() throws IOException {
    assertThat(
            read(
                """
                \uFEFF# our spellings\r

                Muammar  Gaddafi [person]: Qaddafi ; Moammar Kadhafi;
                World Health Organization: WHO
                Acme [Organization]
                ! Reuters
                """))
        .containsExactly(
            new NameRuling(
                "Muammar Gaddafi",
                NameType.PERSON,
                List.of("Muammar Gaddafi", "Qaddafi", "Moammar Kadhafi"),
                false),
            new NameRuling(
                "World Health Organization",
                null,
                List.of("World Health Organization", "WHO"),
                false),
            new NameRuling("Acme", NameType.ORGANIZATION, List.of("Acme"), false),
            new NameRuling("Reuters", null, List.of("Reuters"), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "': WHO' | 1: write it as 'name [type]: other spelling; another' or '!name': : WHO",
        "'Lee [person' | 1: write it as 'name [type]: other spelling; another' or '!name': Lee [person",
        "Lee [human] | 1: 'human' is none of person, organization, place, group, work, product",
        "Lee: A; B; A |",
        "'Lee: A\nRoe: A' | 2: 'A' stands in line 1, too: leave one out",
      })
  void saysWhichLineIsWrong(String text, String message) throws IOException {
    if (message == null) {
      assertThat(read(text)).hasSize(1);
      return;
    }
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(NamesFileException.class)
        .hasMessage(folder.resolve("names") + ":" + message);
  }

  @Test
  void saysThatAFileIsMissingOrNoText() throws IOException {
    Path missing = folder.resolve("missing");
    Path latin = Files.write(folder.resolve("latin"), new byte[] {'M', (byte) 0xFC, '\n'});

    assertThatThrownBy(() -> NamesFile.read(missing))
        .hasMessage(missing + ": no such file of names");
    assertThatThrownBy(() -> NamesFile.read(folder)).hasMessageStartingWith(folder + ": can't be");
    assertThatThrownBy(() -> NamesFile.read(latin))
        .hasMessage(latin + ": is not UTF-8 text: save the names as UTF-8");
  }

  private List<NameRuling> read(String text) throws IOException {
    return NamesFile.read(Files.writeString(folder.resolve("names"), text));
  }
}
