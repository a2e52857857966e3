package newsanalyzer.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsanalyzer.model.UserName;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains tiny models with OpenNLP's own means, as a user would. */
class UserModelTest {

  private static final String TEXT = "We saw the lynx in the forest .\nThe otter slept .";

  @TempDir private Path folder = Path.of("");

  @Test
  void stockModelsTypesAreKept() throws IOException {
    UserModel model = UserModel.open(written("animal", null));

    List<UserName> found = model.find(TEXT, Tokens.of(TEXT));

    assertThat(found)
        .extracting(UserName::type, name -> name.span().of(TEXT), UserName::sentence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("animal", "lynx", 0),
            org.assertj.core.groups.Tuple.tuple("animal", "otter", 1));
    assertThat(found).allSatisfy(name -> assertThat(name.confidence()).isBetween(0.3, 1.0));
  }

  @Test
  void typeWithoutNameIsDefault() throws IOException {
    UserModel model = UserModel.open(written(null, null));

    assertThat(model.find(TEXT, Tokens.of(TEXT)))
        .extracting(UserName::type)
        .containsOnly("default");
  }

  @Test
  void missingFileIsSaid() {
    refuses(folder.resolve("none.bin"), "no such file");
  }

  @Test
  void folderIsSaid() {
    refuses(folder, "is a folder: give the model's .bin file");
  }

  @Test
  void emptyFileIsSaid() throws IOException {
    refuses(
        Files.createFile(folder.resolve("empty.bin")), "is empty: train or copy the model again");
  }

  @Test
  void textFileIsNoModel() throws IOException {
    refuses(
        Files.writeString(folder.resolve("text.bin"), "just text"),
        "is no OpenNLP model: give a .bin that OpenNLP's TokenNameFinderTrainer wrote");
  }

  @Test
  void otherZipIsNoModel() throws IOException {
    Path file = folder.resolve("other.bin");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("hello".getBytes(UTF_8));
    }

    refuses(file, "is a zip but no OpenNLP model");
  }

  @Test
  void modelForAnotherPurposeIsSaid() throws IOException {
    Path file = folder.resolve("pos.bin");
    POSModel model =
        POSTaggerME.train(
            "en",
            ObjectStreamUtils.createObjectStream(
                new POSSample(new String[] {"The", "cat"}, new String[] {"DT", "NN"}),
                new POSSample(new String[] {"A", "dog"}, new String[] {"DT", "NN"})),
            AnimalModel.parameters(),
            new POSTaggerFactory());
    model.serialize(file);

    refuses(file, "is an OpenNLP model for POSTaggerME: give one for names (NameFinderME)");
  }

  @Test
  void modelCutShortIsSaid() throws IOException {
    byte[] whole = Files.readAllBytes(written("animal", null));

    for (int length = 3; length < whole.length; length += whole.length / 20) {
      Path file = Files.write(folder.resolve("short.bin"), Arrays.copyOf(whole, length));

      assertThatExceptionOfType(UnusableModelException.class)
          .isThrownBy(() -> UserModel.open(file))
          .withMessageStartingWith(file + ": ");
    }
  }

  @Test
  void missingFeatureGeneratorIsSaid() throws IOException {
    String descriptor =
        """
        <featureGenerators name="f">
          <generator class="com.example.MyFeaturesFactory"/>
        </featureGenerators>
        """;

    refuses(
        written("animal", descriptor),
        "com.example.MyFeaturesFactory",
        "train it with OpenNLP's own feature generators");
  }

  private static void refuses(Path file, String... said) {
    assertThatExceptionOfType(UnusableModelException.class)
        .isThrownBy(() -> UserModel.open(file))
        .withMessageStartingWith(file + ": ")
        .satisfies(
            e -> assertThat(String.valueOf(e.getMessage())).contains(said).doesNotContain("\n"));
  }

  /** A model of animals; with a descriptor put in afterwards, if one is given. */
  private Path written(@Nullable String type, @Nullable String descriptor) throws IOException {
    TokenNameFinderModel model = AnimalModel.train(type);
    if (descriptor != null) {
      model =
          new TokenNameFinderModel(
              "en",
              model.getArtifact("nameFinder.model"),
              3,
              descriptor.getBytes(UTF_8),
              new HashMap<>(),
              new HashMap<>(),
              new BioCodec(),
              new TokenNameFinderFactory());
    }
    Path file = folder.resolve("animals.bin");
    model.serialize(file);
    return file;
  }
}
