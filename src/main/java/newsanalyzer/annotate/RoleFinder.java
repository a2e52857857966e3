package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsanalyzer.annotate.role.BearerFinder;
import newsanalyzer.annotate.role.Named;
import newsanalyzer.annotate.role.NamesAt;
import newsanalyzer.annotate.role.SeatFinder;
import newsanalyzer.annotate.role.SentenceWords;
import newsanalyzer.annotate.role.Title;
import newsanalyzer.model.Entity;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.PersonRole;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Predicate;
import newsanalyzer.model.Relation;
import newsanalyzer.model.RoleStatus;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Says who holds which title, in what organization and place, and how people and organizations are
 * related by it.
 *
 * <p>Only what a title says of a person named in its sentence counts; that {@code the president} of
 * a later sentence is the same one isn't its business. A title's organization and place are those
 * named in it or right behind it. Holds no state that changes; safe for all threads.
 */
public final class RoleFinder {

  /**
   * What an article says of its people and organizations.
   *
   * @param roles by {@link Entity#id} of the person, in text order, each title once
   * @param relations in text order
   */
  public record Found(Map<String, List<PersonRole>> roles, List<Relation> relations) {

    /** Nothing. */
    public static final Found NOTHING = new Found(Map.of(), List.of());

    public Found {
      roles = Map.copyOf(roles);
      relations = List.copyOf(relations);
    }
  }

  /**
   * Finds roles and relations.
   *
   * @param titles words that state somebody's role, in text order
   * @param people with their mentions by name and by pronoun
   */
  public Found find(
      String text,
      List<Sentence> sentences,
      List<Phrase> titles,
      List<Entity> people,
      List<Entity> organizations,
      List<Entity> places) {
    Reading reading = new Reading(text, sentences, people, organizations, places);
    titles.forEach(reading::read);
    reading.relations.addAll(new SeatFinder(text, sentences, organizations, places).find());
    return reading.found();
  }

  /** One pass over the titles of an article. */
  private static final class Reading {

    /** How many words before a title tell whether it is held no longer. */
    private static final int WORDS_BEFORE = 4;

    private final String text;
    private final List<Sentence> sentences;
    private final NamesAt people;
    private final NamesAt pronouns;
    private final NamesAt organizations;
    private final NamesAt places;
    private final Map<String, Map<String, PersonRole>> roles = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    Reading(
        String text,
        List<Sentence> sentences,
        List<Entity> people,
        List<Entity> organizations,
        List<Entity> places) {
      this.text = text;
      this.sentences = sentences;
      this.people = new NamesAt(people, MentionKind.NAME);
      this.pronouns = new NamesAt(people, MentionKind.PRONOUN);
      this.organizations = new NamesAt(organizations, MentionKind.NAME);
      this.places = new NamesAt(places, MentionKind.NAME);
    }

    void read(Phrase phrase) {
      Span span = phrase.span();
      SentenceWords words = new SentenceWords(text, sentences.get(phrase.sentence()));
      Title title = new Title(words.between(span.start(), span.end()));
      if (title.saysSomething()) {
        new BearerFinder(words, people.of(phrase.sentence()))
            .find(span)
            .ifPresent(bearer -> add(phrase, title, bearer, words));
      }
    }

    private void add(Phrase phrase, Title title, Named bearer, SentenceWords words) {
      Span span = phrase.span();
      RoleStatus status = title.status(words.before(span.start(), WORDS_BEFORE));
      Optional<Named> organization = in(organizations, phrase, bearer, words);
      Optional<Named> place = in(places, phrase, bearer, words);
      PersonRole role =
          new PersonRole(
              span,
              phrase.sentence(),
              organization.map(Named::entityId).orElse(null),
              place.map(Named::entityId).orElse(null),
              status,
              phrase.confidence());
      String key = title.name() + "|" + role.organizationId() + "|" + status;
      if (organization.isEmpty() || saysMoreThan(organization.get(), span)) {
        roles
            .computeIfAbsent(bearer.entityId(), unseen -> new LinkedHashMap<>())
            .putIfAbsent(key, role);
      }
      if (title.kinship().isPresent()) {
        relative(phrase).ifPresent(to -> relate(bearer, title.kinship().get(), to, role));
      } else {
        organization.ifPresent(to -> relate(bearer, title.affiliation(), to, role));
      }
    }

    /** {@code NPR’s Emily Feng} says whom she works for, but not as what. */
    private boolean saysMoreThan(Named organization, Span title) {
      Span name = organization.span();
      if (name.start() < title.start() || name.end() > title.end()) {
        return true;
      }
      String before = text.substring(title.start(), name.start());
      String behind = text.substring(name.end(), title.end());
      return !before.isBlank() || !behind.matches("\\s*(?:['’]s?)?\\s*");
    }

    /** Named in the title, or with its preposition right behind it or behind its bearer. */
    private static Optional<Named> in(
        NamesAt names, Phrase title, Named bearer, SentenceWords words) {
      int end = title.span().end();
      boolean bearerFollows = bearer.span().start() >= end;
      return names
          .within(title.span())
          .or(() -> words.behindPreposition("affiliation", end).flatMap(names::at))
          .or(
              () ->
                  bearerFollows
                      ? words.behindPreposition("origin", bearer.span().end()).flatMap(names::at)
                      : Optional.empty());
    }

    /** Whose kin the title says its bearer is. */
    private Optional<Named> relative(Phrase title) {
      Optional<Named> named = people.within(title.span());
      return named.isPresent() ? named : pronouns.within(title.span());
    }

    private void relate(Named subject, Predicate predicate, Named object, PersonRole role) {
      if (subject.entityId().equals(object.entityId())) {
        return;
      }
      Span title = role.title();
      Span span =
          new Span(
              Math.min(title.start(), Math.min(subject.span().start(), object.span().start())),
              Math.max(title.end(), Math.max(subject.span().end(), object.span().end())));
      relations.add(
          new Relation(
              subject.entityId(),
              predicate,
              object.entityId(),
              role.status(),
              span,
              role.sentence(),
              role.confidence()));
    }

    Found found() {
      Map<String, List<PersonRole>> byPerson = new LinkedHashMap<>();
      roles.forEach((person, held) -> byPerson.put(person, List.copyOf(held.values())));
      relations.sort(Comparator.comparing(Relation::span));
      return new Found(byPerson, relations);
    }
  }
}
