package newsanalyzer.nlp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.model.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The pieces of 120,000 words of news, tweets and tables are those of the reference. This gives its
 * digest, with the package {@code tokenizers} 0.23 and the {@code tokenizer.json} of MiniLM-L6:
 *
 * <pre>
 * reference = Tokenizer.from_file("all-minilm-l6-v2-tokenizer.json")
 * reference.no_padding(); reference.no_truncation()
 * words = []
 * for file, encoding in FILES:
 *     text = open(file, encoding=encoding, newline="").read().strip(" \t\r\n")
 *     words += re.split(r"[ \t\r\n]+", text)[:40000]
 * ids = [reference.encode(w, add_special_tokens=False).ids[:16] or [100] for w in words]
 * lines = "".join(" ".join(map(str, i)) + "\n" for i in ids)
 * print(hashlib.sha256(lines.encode()).hexdigest())
 * </pre>
 */
@Tag("accuracy")
class WordPiecesReferenceTest {

  private static final int WORDS_OF_FILE = 40_000;

  @Test
  void areThoseOfTheReference() throws IOException {
    Corpora.assumePresent();
    List<String> words = new ArrayList<>();
    words.addAll(words("gmb/ner_dataset.csv", ISO_8859_1));
    words.addAll(words("btc/CONLL-format/data/h.conll", UTF_8));
    words.addAll(words("ud-pud/en_pud-ud-test.conllu", UTF_8));

    StringBuilder lines = new StringBuilder();
    try (InputStream vocabulary = BundledModels.open("encoder-vocabulary.txt")) {
      WordPieces pieces = WordPieces.open(vocabulary);
      for (String word : words) {
        lines.append(line(pieces.of(word))).append('\n');
      }
    }

    assertThat(words).hasSize(3 * WORDS_OF_FILE);
    assertThat(Sha256.of(lines.toString().getBytes(UTF_8)))
        .isEqualTo("a745da25bcd432b2fefbd6421a7c8ba153dce912180e65ebbc9f742e6b17e95b");
  }

  private static List<String> words(String file, Charset encoding) throws IOException {
    String text = Files.readString(Corpora.path(file), encoding);
    return Arrays.asList(text.strip().split("[ \\t\\r\\n]+", -1)).subList(0, WORDS_OF_FILE);
  }

  private static String line(int[] pieces) {
    return Arrays.stream(pieces).mapToObj(Integer::toString).collect(joining(" "));
  }
}
