package newsanalyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newsanalyzer.Invariants;
import newsanalyzer.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * News whose marks, breaks, labels and capitals stand where no author would put them: every rule
 * meets what it wasn't made for, and all that is printed still holds together. {@code
 * -Dhostile.texts=5000} says how many.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class HostileTextTest {

  private static final int TEXTS = Integer.getInteger("hostile.texts", 150);

  private static final List<String> SAMPLES =
      List.of("business", "ceasefire-talks", "crime", "politics", "science", "sport");

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "’",
          "«",
          "»",
          "„",
          "“\n\n“",
          "\"\n\n\"",
          "\n\n",
          "\n",
          "-\n",
          " (",
          ") ",
          "[",
          "]",
          ",",
          ", ",
          ". ",
          "?",
          "!",
          ":",
          "; ",
          "…",
          " — ",
          "– ",
          "|",
          "*",
          " said ",
          " said: “",
          ",” he said",
          " by ",
          " who ",
          " the ",
          " of ",
          " in ",
          " after ",
          " and ",
          " on Monday ",
          " last week ",
          " Mr. ",
          " U.S. ",
          " a.m. ",
          "$5 ",
          " 1990 ",
          "%",
          "Q: ",
          "\nA: ",
          "\nSMITH: ",
          "By ",
          "(Reuters) - ",
          "\n\nLONDON (AP) — ",
          "\t",
          "\u00a0",
          "\u200b",
          "\u00ad",
          "é",
          "İ",
          "ﬁ",
          "😀",
          "http://a.example/b ",
          "\u202e");

  @TempDir private Path folder;

  @Test
  void everythingPrintedHoldsTogether() throws IOException {
    Random random = new Random(20261123);
    List<String> paragraphs = new ArrayList<>();
    for (String sample : SAMPLES) {
      String text = Files.readString(Path.of("samples", sample + ".txt"));
      paragraphs.addAll(List.of(text.split("\n\n+", -1)));
    }
    for (int i = 0; i < TEXTS; i++) {
      int from = random.nextInt(paragraphs.size() - 4);
      String text = String.join("\n\n", paragraphs.subList(from, from + 1 + random.nextInt(4)));
      Files.write(folder.resolve("%05d.txt".formatted(i)), mutated(text, random).getBytes(UTF_8));
    }

    Program run = Program.run("-q", "--format=jsonl", "--with-text", folder.toString());

    List<JsonNode> lines = Json.parse(run.out());
    assertThat(lines).hasSize(TEXTS);
    for (JsonNode line : lines) {
      assertThat(line.at("/error").isMissingNode()).as(line.toString()).isTrue();
      assertThatCode(() -> Invariants.check(line)).as(line.toString()).doesNotThrowAnyException();
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    int changes = 1 << random.nextInt(7);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(mutated.length() + 1);
      int end = Math.min(mutated.length(), at + 1 + random.nextInt(30));
      String piece = mutated.substring(at, end);
      switch (random.nextInt(8)) {
        case 0 -> mutated.delete(at, end);
        case 1 -> mutated.insert(random.nextInt(mutated.length() + 1), piece);
        case 2 -> mutated.replace(at, end, piece.toUpperCase(Locale.ROOT));
        default -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return mutated.toString();
  }
}
