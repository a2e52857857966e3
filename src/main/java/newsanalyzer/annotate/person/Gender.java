package newsanalyzer.annotate.person;

/** What a text shows of a person's gender, as far as pronouns agree with it. */
public enum Gender {
  UNKNOWN,
  MALE,
  FEMALE;

  /** Whether one person may be of both: not of two that are known and differ. */
  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
