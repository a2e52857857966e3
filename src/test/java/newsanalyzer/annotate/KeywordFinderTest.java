package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.annotate.summary.Phrase;
import newsanalyzer.annotate.summary.PhraseFinder;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.KeySentence;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordFinderTest {

  private static final FrontMatter NO_FRONT = new FrontMatter(null, List.of(), null, List.of());

  @Test
  void pluralAndSingularAreOnePhrase() {
    String text = "The hostage deal failed . New talks on hostage deals began .";
    String tags = "DET NOUN NOUN VERB PUNCT ADJ NOUN ADP NOUN NOUN VERB PUNCT";

    assertThat(keywords(text, tags, List.of())).containsExactly("hostage deal", "talks");
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
  void nationalityIsNoneAlone() {
    String text = "The Cuban and other delegations met Iraqis .";
    String tags = "DET ADJ CCONJ ADJ NOUN VERB PROPN PUNCT";
    List<Name> names =
        List.of(name(text, "Cuban", NameType.GROUP), name(text, "Iraqis", NameType.GROUP));

    assertThat(keywords(text, tags, names)).containsExactlyInAnyOrder("delegations", "Iraqis");
  }

  @Test
  void onePersonsNamesAreOne() {
    String text = "Sunak met Rishi Sunak .";
    List<Name> names =
        List.of(name(text, "Sunak", NameType.PERSON), name(text, "Rishi Sunak", NameType.PERSON));

    assertThat(keywords(text, "PROPN VERB PROPN PROPN PUNCT", names))
        .containsExactly("Rishi Sunak");
  }

  @ParameterizedTest
  @CsvSource({
    "two recent attacks, attacks",
    "draft peace proposal, draft peace proposal",
    "good old, ''"
  })
  void phrasesBeginAfterWordsThatTellNothing(String phrase, String keyword) {
    String text = "They discussed " + phrase + " .";
    int words = phrase.split(" ").length;
    String tags = "PRON VERB " + "ADJ ".repeat(words - 1) + (keyword.isEmpty() ? "ADJ" : "NOUN");

    assertThat(keywords(text, tags + " PUNCT", List.of()))
        .isEqualTo(keyword.isEmpty() ? List.of() : List.of(keyword));
  }

  @Test
  void ofPhrasesWithTheSameWordsOneIsEnough() {
    String text = "Talks began . The Cairo talks failed . A ceasefire deal . A ceasefire .";
    String tags = "NOUN VERB PUNCT DET NOUN NOUN VERB PUNCT DET NOUN NOUN PUNCT DET NOUN PUNCT";

    assertThat(keywords(text, tags, List.of())).hasSize(2);
  }

  @Test
  void titlesAndSortsBeforeNamesAreLeftOut() {
    String text = "A top U.N. official met oil giant Gazprom .";
    String tags = "DET ADJ PROPN NOUN VERB NOUN NOUN PROPN PUNCT";
    List<Name> names =
        List.of(
            name(text, "U.N.", NameType.ORGANIZATION),
            name(text, "Gazprom", NameType.ORGANIZATION));

    assertThat(keywords(text, tags, names)).containsExactlyInAnyOrder("U.N. official", "Gazprom");
  }

  @Test
  void hugeSentenceGivesWhatItsPartsGive() {
    String part = "Ann Lee and Turkish Airlines , ";
    String text = part.repeat(2_000) + "and left .";
    List<Sentence> sentences = sentences(text);
    List<Name> names = new ArrayList<>();
    for (int at = 0; at < 2_000 * part.length(); at += part.length()) {
      names.add(new Name(NameType.PERSON, new Span(at, at + 7), 0, 1));
      names.add(new Name(NameType.ORGANIZATION, new Span(at + 12, at + 28), 0, 1));
    }

    List<Phrase> phrases = PhraseFinder.find(text, sentences.get(0), 0, null, names);

    assertThat(phrases.stream().filter(p -> p.name() != null).map(Phrase::span))
        .containsExactlyElementsOf(names.stream().map(Name::span).toList());
  }

  @Test
  void headingsWithinTheArticleGiveNone() {
    String text = "Talks began . International Efforts";
    String tags = "NOUN VERB PUNCT PROPN PROPN";
    List<Sentence> sentences = new ArrayList<>(sentences(text));
    int start = text.indexOf("International");
    sentences.add(
        new Sentence(
            new Span(start, text.length()),
            1,
            List.of(new Span(start, start + 13), new Span(start + 14, text.length()))));
    List<PartOfSpeech> all = Arrays.stream(tags.split(" ", -1)).map(PartOfSpeech::valueOf).toList();

    List<Keyword> found =
        new KeywordFinder()
            .find(
                text,
                sentences,
                List.of(all.subList(0, 3), all.subList(3, 5)),
                NO_FRONT,
                List.of(),
                10);

    assertThat(found).extracting(Keyword::text).containsExactly("Talks");
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
