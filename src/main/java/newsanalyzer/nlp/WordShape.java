package newsanalyzer.nlp;

/** How a word is written, which the pieces of an uncased vocabulary don't tell. */
enum WordShape {
  /** {@code talks}. */
  LOWER(0),
  /** {@code Cairo}, {@code Shi'ites}; also a single letter: {@code A}. */
  CAPITALISED(1),
  /** {@code CAIRO}, {@code U.S.}. */
  UPPER(2),
  /** With a digit, whatever else is in it: {@code 2nd}, {@code F-16}. */
  DIGIT(3),
  /** {@code O'Neill}, {@code iPhone}. */
  MIXED(4),
  /** Without a letter that has a case: {@code ,}, {@code 北京}. */
  OTHER(5);

  /** What stands for it in the encoder's input. */
  final int number;

  WordShape(int number) {
    this.number = number;
  }

  static WordShape of(String word) {
    int upper = 0;
    int lower = 0;
    boolean startsUpper = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isDigit(c)) {
        return DIGIT;
      }
      if (Character.isUpperCase(c)) {
        startsUpper |= upper + lower == 0;
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    if (upper == 0) {
      return lower == 0 ? OTHER : LOWER;
    }
    if (upper == 1 && startsUpper) {
      return CAPITALISED;
    }
    return lower == 0 ? UPPER : MIXED;
  }
}
