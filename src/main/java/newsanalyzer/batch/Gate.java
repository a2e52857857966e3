package newsanalyzer.batch;

import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;

/** What each article passes, in order, once it is read. Used by a single thread. */
public interface Gate {

  /** Whether the article was done in an earlier run, so that it needn't be analysed. */
  boolean isDone(Document document);

  /** Whether it was told in an earlier run that this article can't be read. */
  boolean isDone(Failure failure);
}
