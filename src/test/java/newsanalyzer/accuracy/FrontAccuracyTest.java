package newsanalyzer.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.annotate.FrontMatterFinder;
import newsanalyzer.annotate.LanguageGuesser;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluReader;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Detokenizer;
import newsanalyzer.corpora.TaggedNews;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often what stands at an article's front, and its language, are told rightly. */
@Tag("accuracy")
class FrontAccuracyTest {

  /** As many sentences as a short article has. */
  private static final int CHUNK = 20;

  @BeforeEach
  void corporaArePresent() {
    Corpora.assumePresent();
  }

  @Test
  void headlinesAndDateLinesOfGumNews() {
    FrontMatterFinder finder = new FrontMatterFinder();
    Score headlines = Score.NONE;
    Score dateLines = Score.NONE;
    for (Path file : gumNews()) {
      ConlluDocument document = ConlluReader.read(file).get(0);
      List<Span> paragraphs = document.paragraphs();
      FrontMatter front = finder.find(document.text(), paragraphs, null);
      Span headline = front.headline();
      headlines = headlines.plus(one(headline != null, paragraphs.get(0).equals(headline)));
      boolean dated = front.dateline() != null && front.dateline().date() != null;
      dateLines = dateLines.plus(one(dated, dated));
    }
    Floors.checkDigest("gum.news", gumNews());
    Floors.check("front.headline.gum.news", headlines);
    Floors.check("front.dateLine.gum.news", dateLines);
  }

  @Test
  void sentencesOfRunningNewsAreTakenForNoDateline() {
    FrontMatterFinder finder = new FrontMatterFinder();
    int found = 0;
    List<String> sentences = gmb();
    for (String sentence : sentences) {
      Span span = new Span(0, sentence.length());
      FrontMatter front = finder.find(sentence, List.of(span), null);
      if (!front.furniture().isEmpty()) {
        found++;
        System.out.println("taken for front matter: " + sentence);
      }
    }
    Floors.check("front.noDateline.gmb (accuracy)", 1 - (double) found / sentences.size());
  }

  @Test
  void newsInEnglishIsEnglish() {
    LanguageGuesser guesser = new LanguageGuesser();
    List<String> texts = new ArrayList<>();
    for (Path file : gumNews()) {
      texts.add(ConlluReader.read(file).get(0).text());
    }
    List<String> sentences = gmb();
    for (int i = 0; i + CHUNK <= sentences.size(); i += CHUNK) {
      texts.add(String.join("\n", sentences.subList(i, i + CHUNK)));
    }
    Score score = Score.NONE;
    for (String text : texts) {
      String language = guesser.guess(text);
      boolean english = "en".equals(language);
      if (!english) {
        System.out.println(language + ": " + text);
      }
      score = score.plus(one(language != null, english));
    }
    Floors.check("language.english.gum.news+gmb", score);
  }

  private static Score one(boolean found, boolean right) {
    return new Score(right ? 1 : 0, found ? 1 : 0, 1);
  }

  private static List<Path> gumNews() {
    return Corpora.files("gum/dep", ".conllu").stream()
        .filter(file -> file.getFileName().toString().startsWith("GUM_news"))
        .toList();
  }

  private static List<String> gmb() {
    return TaggedNews.gmb().stream().map(tokens -> Detokenizer.join(tokens).text()).toList();
  }
}
