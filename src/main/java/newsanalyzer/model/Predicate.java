package newsanalyzer.model;

/** How two entities are related; read from the subject to the object. */
public enum Predicate {
  /** A person works for an organization, in whatever place. */
  WORKS_FOR,
  /** A person is a member of an organization. */
  MEMBER_OF,
  /** A person is at the head of an organization. */
  HEAD_OF,
  /** An organization has its seat in a place. */
  LOCATED_IN,
  SPOUSE_OF,
  PARENT_OF,
  CHILD_OF,
  SIBLING_OF,
  /** Two persons are related in a way not told by the others. */
  RELATIVE_OF
}
