package newsanalyzer.annotate.eventcoref;

/** What tells whether two mentions are of one event; the earlier in the text is the first. */
enum Feature {
  ALWAYS,
  SAME_LEMMA,
  /** {@code negotiate}, {@code negotiation}. */
  SAME_STEM,
  SYNONYMS,
  /** Both are spelled alike. */
  SAME_FORM,
  /** The lemma they share says little: {@code move}. */
  SAME_GENERAL_LEMMA,
  SAME_TYPE,
  SAME_TYPE_AND_LEMMA,
  SAME_TYPE_AND_LIKE_LEMMA,
  /** The types aren't the same, but of one domain, such as {@code justice}. */
  SAME_DOMAIN,
  SAME_SENTENCE,
  SAME_SENTENCE_AND_LEMMA,
  /** Logarithm of one and the number of sentences from one to the other. */
  DISTANCE,
  DISTANCE_OF_SAME_LEMMA,
  FIRST_IN_HEADLINE,
  FIRST_IN_HEADLINE_AND_OTHER_LEMMA,
  SHARED_AGENT,
  SHARED_PATIENT,
  SHARED_PARTICIPANT,
  SHARED_PARTICIPANT_AND_SAME_LEMMA,
  SHARED_PARTICIPANT_AND_OTHER_LEMMA,
  AGENTS_DIFFER,
  PATIENTS_DIFFER,
  PARTICIPANTS_DIFFER,
  /** {@code 12 people}, {@code three people}. */
  NUMBERS_DIFFER,
  PARTICIPANTS_UNKNOWN,
  SAME_TIME,
  SAME_PLACE,
  PLACES_DIFFER,
  /** The second is {@code the talks}, {@code this meeting}. */
  SECOND_DEFINITE,
  /** The second is {@code a meeting}, {@code two meetings}. */
  SECOND_INDEFINITE,
  /** The second is {@code another meeting}, and the first isn't. */
  SECOND_OTHER,
  /** One is plural, one isn't. */
  COUNTS_DIFFER,
  /** The second is a verb: nouns refer to what was told more often. */
  SECOND_VERB,
  BOTH_VERBS,
  /** Logarithm of one and the number of sentences to a second mention that is a verb. */
  DISTANCE_OF_VERB,
  /** Logarithm of one and the number of words that their sentences have in common. */
  SHARED_CONTEXT,
  SHARED_CONTEXT_OF_SAME_LEMMA,
  /** One is told as having happened, one as planned. */
  REAL_AND_FUTURE,
  REAL_AND_POSSIBLE,
  /** One mention, and only one, says that it didn't happen. */
  ONE_NEGATED
}
