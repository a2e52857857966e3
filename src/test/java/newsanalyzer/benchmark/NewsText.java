package newsanalyzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.corpora.Detokenizer;
import newsanalyzer.corpora.TaggedNews;

/** Articles to measure on: running news of the Groningen Meaning Bank, cut into stories. */
final class NewsText {

  /** 20 sentences of that corpus have some 430 words, a usual length of an agency report. */
  private static final int SENTENCES_PER_ARTICLE = 20;

  private static final int SENTENCES_PER_PARAGRAPH = 2;

  private NewsText() {}

  /** The first {@code count} articles; the corpus has about 2,400. */
  static List<String> articles(int count) {
    List<List<String>> sentences = TaggedNews.gmb();
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder article = new StringBuilder();
      for (int j = 0; j < SENTENCES_PER_ARTICLE; j++) {
        article
            .append(Detokenizer.join(sentences.get(i * SENTENCES_PER_ARTICLE + j)).text())
            .append(j % SENTENCES_PER_PARAGRAPH == SENTENCES_PER_PARAGRAPH - 1 ? "\n\n" : " ");
      }
      articles.add(article.toString());
    }
    return articles;
  }

  /** The corpus in {@code count} stories of about the same number of sentences. */
  static List<String> stories(int count) {
    List<List<String>> sentences = TaggedNews.gmb();
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) i * sentences.size() / count);
      int to = (int) ((i + 1L) * sentences.size() / count);
      StringBuilder story = new StringBuilder();
      sentences
          .subList(from, to)
          .forEach(sentence -> story.append(Detokenizer.join(sentence).text()).append(' '));
      stories.add(story.toString().strip() + "\n");
    }
    return stories;
  }

  static Path write(List<String> articles, Path folder) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      Files.writeString(folder.resolve(String.format("%05d.txt", i)), articles.get(i));
    }
    return folder;
  }
}
