package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.KeySentence;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;

class KeywordFinderTest {

  private static final FrontMatter NO_FRONT = new FrontMatter(null, List.of(), null, List.of());

  @Test
  void pluralAndSingularAreOnePhrase() {
    String text = "The hostage deal failed . New talks on hostage deals began .";
    String tags = "DET NOUN NOUN VERB PUNCT ADJ NOUN ADP NOUN NOUN VERB PUNCT";

    assertThat(keywords(text, tags, List.of())).containsExactly("hostage deal", "New talks");
  }

  @Test
  void namesAreNeverCut() {
    String text = "President Ann Lee met Israeli forces .";
    String tags = "PROPN PROPN PROPN VERB ADJ NOUN PUNCT";
    List<Name> names =
        List.of(name(text, "Ann Lee", NameType.PERSON), name(text, "Israeli", NameType.GROUP));

    assertThat(keywords(text, tags, names)).containsExactlyInAnyOrder("Ann Lee", "Israeli forces");
  }

  @Test
  void withoutPartsOfSpeechRunsOfContentWordsCount() {
    assertThat(keywords("The hostage deal is of the ministry .", "", List.of()))
        .containsExactlyInAnyOrder("hostage deal", "ministry");
  }

  @Test
  void wordsOfAnyNewsAreNoneAlone() {
    String text = "Many people like work permits . People work .";
    String tags = "ADJ NOUN VERB NOUN NOUN PUNCT NOUN VERB PUNCT";

    assertThat(keywords(text, tags, List.of())).containsExactly("work permits");
  }

  @Test
  void readsArticlesOfAnyLength() {
    String text = "The hostage deal of Cairo failed after talks at noon . ".repeat(27_300);
    List<Sentence> sentences = sentences(text);

    assertThat(new KeywordFinder().find(text, sentences, List.of(), NO_FRONT, List.of(), 10))
        .isNotEmpty();
    assertThat(new KeySentenceFinder().find(text, sentences, NO_FRONT, 3))
        .extracting(KeySentence::sentence)
        .containsExactly(0);
  }

  private static List<String> keywords(String text, String tags, List<Name> names) {
    List<Sentence> sentences = sentences(text);
    List<List<PartOfSpeech>> parts = new ArrayList<>();
    List<PartOfSpeech> all =
        tags.isEmpty()
            ? List.of()
            : Arrays.stream(tags.split(" ", -1)).map(PartOfSpeech::valueOf).toList();
    int from = 0;
    for (Sentence sentence : all.isEmpty() ? List.<Sentence>of() : sentences) {
      parts.add(all.subList(from, from + sentence.tokens().size()));
      from += sentence.tokens().size();
    }
    return new KeywordFinder()
        .find(text, sentences, parts, NO_FRONT, names, 10).stream().map(Keyword::text).toList();
  }

  private static Name name(String text, String name, NameType type) {
    int start = text.indexOf(name);
    return new Name(type, new Span(start, start + name.length()), 0, 1);
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(text);
    while (word.find()) {
      tokens.add(new Span(word.start(), word.end()));
      if (word.group().equals(".")) {
        sentences.add(new Sentence(new Span(tokens.get(0).start(), word.end()), 0, tokens));
        tokens.clear();
      }
    }
    return sentences;
  }
}
