package newsanalyzer.annotate.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsanalyzer.model.Entity;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Predicate;
import newsanalyzer.model.Relation;
import newsanalyzer.model.RoleStatus;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Finds where organizations have their seats, where that is stated: {@code Acme, based in Rome},
 * {@code the Rome-based Acme}, {@code Italy's Acme}. A bare {@code in} doesn't count, as what an
 * organization does in a place isn't where it lives.
 */
public final class SeatFinder {

  /** How sure a stated seat is, of names that are right. A guess: no corpus has them. */
  private static final double CONFIDENCE = 0.9;

  /** {@code , which is headquartered in the}: the words between a name and its seat. */
  private static final int WORDS_TO_SEAT = 6;

  /** How many words may stand between {@code Rome-based} and the name; a guess. */
  private static final int WORDS_AFTER_BASED = 3;

  private static final String BASED = "-based";

  private final String text;
  private final List<Sentence> sentences;
  private final NamesAt organizations;
  private final NamesAt places;
  private final Map<String, String> placeIds = new HashMap<>();

  public SeatFinder(
      String text, List<Sentence> sentences, List<Entity> organizations, List<Entity> places) {
    this.text = text;
    this.sentences = sentences;
    this.organizations = new NamesAt(organizations, MentionKind.NAME);
    this.places = new NamesAt(places, MentionKind.NAME);
    for (Entity place : places) {
      placeIds.putIfAbsent(place.name().toLowerCase(Locale.ROOT), place.id());
      place
          .aliases()
          .forEach(
              alias -> placeIds.putIfAbsent(alias.text().toLowerCase(Locale.ROOT), place.id()));
    }
  }

  /** The seats stated, in text order of the organizations' names. */
  public List<Relation> find() {
    List<Relation> seats = new ArrayList<>();
    for (Named organization : organizations.all()) {
      SentenceWords words = new SentenceWords(text, sentences.get(organization.sentence()));
      behind(organization, words)
          .or(() -> possessor(organization, words))
          .or(() -> based(organization, words))
          .ifPresent(seats::add);
    }
    return seats;
  }

  /** {@code Acme, which is based in Rome}. */
  private Optional<Relation> behind(Named organization, SentenceWords words) {
    int end = organization.span().end();
    List<String> after = words.after(end, WORDS_TO_SEAT);
    int in = after.indexOf("in");
    boolean stated =
        in > 0
            && Title.isOf("seat", after.get(in - 1))
            && after.subList(0, in - 1).stream().allMatch(word -> Title.isOf("linking", word));
    if (!stated) {
      return Optional.empty();
    }
    return words
        .startBehind(end, in + 1)
        .flatMap(places::at)
        .map(
            place -> seat(organization, place.entityId(), end(place), organization.span().start()));
  }

  private static int end(Named named) {
    return named.span().end();
  }

  /** {@code Italy's Acme}. */
  private Optional<Relation> possessor(Named organization, SentenceWords words) {
    int start = organization.span().start();
    if (!words.before(start, 1).equals(List.of("'s"))) {
      return Optional.empty();
    }
    int possessive = words.startBefore(start, 1);
    return places
        .before(possessive)
        .filter(place -> words.between(end(place), possessive).isEmpty())
        .map(
            place -> seat(organization, place.entityId(), end(organization), place.span().start()));
  }

  /** {@code the Rome-based news agency Acme}. */
  private Optional<Relation> based(Named organization, SentenceWords words) {
    List<String> before = words.before(organization.span().start(), WORDS_AFTER_BASED + 1);
    for (int i = before.size() - 1; i >= 0; i--) {
      String word = before.get(i);
      if (word.endsWith(BASED)) {
        String place = placeIds.get(word.substring(0, word.length() - BASED.length()));
        int back = before.size() - i;
        return place == null
            ? Optional.empty()
            : Optional.of(
                seat(
                    organization,
                    place,
                    end(organization),
                    words.startBefore(organization.span().start(), back)));
      }
    }
    return Optional.empty();
  }

  private static Relation seat(Named organization, String placeId, int end, int start) {
    return new Relation(
        organization.entityId(),
        Predicate.LOCATED_IN,
        placeId,
        RoleStatus.CURRENT,
        new Span(start, end),
        organization.sentence(),
        CONFIDENCE);
  }
}
