package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import newsanalyzer.corpora.ArgumentReader.Annotated;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {

  private static final String[] BLOCK = {
    "# 7",
    "T: [PER Ann Lee] met [ORG Acme Corp.] and met [GRP French ] leaders in [LOC Rome] .",
    "E: met | diplomacy.meet | real | agent=Ann Lee; with=Acme Corp.",
    "E: met@2 | diplomacy.meet | real | agent=Ann ... Lee; with=French leaders; place=in Rome"
  };

  @Test
  void namesAreSpansOfTheTokensJoinedBySpaces() {
    Annotated sentence = ArgumentReader.sentence(NewsBlock.read("gmb", "", BLOCK));

    assertThat(sentence.text())
        .isEqualTo("Ann Lee met Acme Corp. and met French leaders in Rome .");
    assertThat(sentence.names().stream().map(name -> name.span().of(sentence.text())))
        .containsExactly("Ann Lee", "Acme Corp.", "French", "Rome");
    assertThat(sentence.names().get(2).type()).isEqualTo(NameType.GROUP);
    assertThat(sentence.sentence().tokens()).hasSize(12);
  }

  @Test
  void triggersAndArgumentsAreFoundByTheirWords() {
    Annotated sentence = ArgumentReader.sentence(NewsBlock.read("gmb", "", BLOCK));

    assertThat(sentence.events())
        .extracting(event -> event.trigger().span().start())
        .containsExactly(8, 27);
    Stream<String> arguments =
        sentence.events().get(1).arguments().stream()
            .map(argument -> argument.role() + " " + argument.span().of(sentence.text()));
    assertThat(arguments).containsExactly("agent Ann Lee", "with French leaders", "place in Rome");
  }
}
