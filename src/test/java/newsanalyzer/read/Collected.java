package newsanalyzer.read;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;

/** Reads the articles it is handed at once, and keeps what came of them. */
public final class Collected implements ArticleSink {

  private final List<Document> documents = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private boolean several;

  @Override
  public void add(UnreadArticle article) {
    try {
      documents.add(article.read());
    } catch (RefusedException e) {
      add(new Failure(article.path(), article.item(), e.kind(), e.getMessage()));
    }
  }

  @Override
  public void add(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void expectSeveral() {
    several = true;
  }

  public List<Document> documents() {
    return documents;
  }

  public List<Failure> failures() {
    return failures;
  }

  public boolean several() {
    return several;
  }
}
