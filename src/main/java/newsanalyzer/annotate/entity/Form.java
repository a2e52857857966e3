package newsanalyzer.annotate.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.annotate.person.Gender;
import newsanalyzer.model.Mention;
import newsanalyzer.model.Merge;

/** All mentions that are spelled alike, and the fuller form they were found to be short for. */
public final class Form {

  /** Where a form stands, and how it is written there, without determiner and possessive. */
  public record Written(Mention mention, String text) {}

  /** What {@link ShortForms#key} gives for the words. */
  final String key;

  final List<String> words;

  /** In text order. */
  private final List<Written> written = new ArrayList<>();

  /** Keys of forms given in brackets right after this one, or right before in brackets. */
  final Set<String> bracketed = new HashSet<>();

  /** What its title or given name tells, of a person. */
  Gender gender = Gender.UNKNOWN;

  /** Whether it is introduced as somebody's relative: {@code his brother George Doe}. */
  boolean isRelative;

  /** Whether {@code the} stands before each of its mentions. */
  boolean isDetermined = true;

  /** Whether its mentions went to forms of several bearers, so that it stands for nothing. */
  boolean partedOut;

  private Form fuller = this;
  private Merge mergedBy = Merge.SPELLING;

  Form(String key, List<String> words) {
    this.key = key;
    this.words = words;
  }

  /** Its mentions, in text order. */
  public List<Written> written() {
    return written;
  }

  /** Why it was taken for its fuller form; spelling if there is none. */
  public Merge mergedBy() {
    return mergedBy;
  }

  /** The fullest form of the same entity. */
  public Form fullest() {
    Form form = this;
    while (form.fuller != form) {
      form = form.fuller;
    }
    return form;
  }

  void mergeInto(Form other, Merge evidence) {
    this.fuller = other;
    this.mergedBy = evidence;
  }

  int start() {
    return written.get(0).mention().span().start();
  }
}
