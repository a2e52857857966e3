package newsanalyzer.model;

import java.util.Locale;

/**
 * The kinds of happenings that are told apart: a domain and what happens in it. What each covers is
 * said in the annotation guidelines and in the JSON Schema.
 */
public enum EventType {
  CONFLICT_ATTACK,
  CONFLICT_PROTEST,
  CONFLICT_MOBILIZE,
  CONFLICT_WITHDRAW,
  CONFLICT_COERCE,
  CONFLICT_ABDUCT,
  DIPLOMACY_MEET,
  DIPLOMACY_AGREE,
  DIPLOMACY_REJECT,
  DIPLOMACY_REQUEST,
  DIPLOMACY_THREATEN,
  DIPLOMACY_ACCUSE,
  DIPLOMACY_SUPPORT,
  DIPLOMACY_SANCTION,
  DIPLOMACY_AID,
  POLITICS_ELECT,
  POLITICS_LEGISLATE,
  POLITICS_APPOINT,
  POLITICS_DEPART,
  JUSTICE_ARREST,
  JUSTICE_RELEASE,
  JUSTICE_CHARGE,
  JUSTICE_TRY,
  JUSTICE_CONVICT,
  JUSTICE_ACQUIT,
  JUSTICE_EXECUTE,
  JUSTICE_EXTRADITE,
  JUSTICE_INVESTIGATE,
  JUSTICE_CRIME,
  LIFE_DIE,
  LIFE_INJURE,
  LIFE_ILLNESS,
  LIFE_FAMILY,
  DISASTER_NATURAL,
  DISASTER_ACCIDENT,
  BUSINESS_ACQUIRE,
  BUSINESS_TRADE,
  BUSINESS_FINANCE,
  BUSINESS_MARKET,
  BUSINESS_EMPLOY,
  BUSINESS_LAUNCH,
  BUSINESS_CLOSE,
  MOVEMENT_TRAVEL,
  MOVEMENT_DISPLACE,
  MOVEMENT_TRANSPORT,
  CULTURE_COMPETE,
  CULTURE_WIN,
  CULTURE_PUBLISH,
  SCIENCE_DISCOVER,
  STATEMENT_ANNOUNCE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '.');

  /** The type as it is written in corpora, models and JSON: {@code diplomacy.meet}. */
  public String label() {
    return label;
  }

  /**
   * The type written as {@code label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EventType of(String label) {
    return valueOf(label.replace('.', '_').toUpperCase(Locale.ROOT));
  }
}
