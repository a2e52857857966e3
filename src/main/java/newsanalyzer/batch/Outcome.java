package newsanalyzer.batch;

import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;

/** What became of one article. */
public sealed interface Outcome {

  /** It was analysed. */
  record Analyzed(Analysis analysis) implements Outcome {}

  /** It needn't be analysed: that was done in an earlier run. */
  record Kept() implements Outcome {}

  /** It could not be read, or analysing it failed. */
  record Failed(Failure failure) implements Outcome {}
}
