package newsanalyzer.model;

/** Whether somebody still has a role, as its words tell. */
public enum RoleStatus {
  CURRENT,
  /** {@code former president}, {@code the late king}. */
  FORMER
}
