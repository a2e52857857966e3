package newsanalyzer.read;

import newsanalyzer.model.Failure;

/** Takes what is found in the inputs, in their order. Called by a single thread. */
public interface ArticleSink {

  /** Takes an article. */
  void add(UnreadArticle article);

  /** Takes what could not be read, in its turn. */
  void add(Failure failure);

  /** Says that the input may hold several articles, before the first of them. */
  void expectSeveral();
}
