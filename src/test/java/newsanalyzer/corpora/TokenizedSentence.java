package newsanalyzer.corpora;

import java.util.List;
import newsanalyzer.model.ArgumentRole;

/** An annotated sentence whose labels count its tokens. */
public interface TokenizedSentence {

  /** Its document or running stretch; sentences of one follow each other. */
  String document();

  List<String> tokens();

  /** All that is annotated, in no order. */
  List<TokenLabel> labels();

  /** Who takes part in the events of {@link LabelLayer#TRIGGERS}. */
  default List<TokenArgument> arguments() {
    return List.of();
  }

  /**
   * A labelled run of tokens.
   *
   * @param label a constant's name of the type that the layer says; empty where it says none
   * @param from index of the first token
   * @param to index just after the last token
   */
  record TokenLabel(LabelLayer layer, String label, int from, int to) {}

  /**
   * An argument of the event that {@code trigger}, a token, names.
   *
   * @param from index of its first token
   * @param to index just after its last token
   */
  record TokenArgument(int trigger, ArgumentRole role, int from, int to) {}
}
