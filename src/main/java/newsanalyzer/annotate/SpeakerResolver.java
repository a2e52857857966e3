package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsanalyzer.annotate.quote.AnonymousPerson;
import newsanalyzer.annotate.quote.Description;
import newsanalyzer.annotate.quote.MentionIndex;
import newsanalyzer.annotate.quote.MentionIndex.Reference;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says which entity the source of a quotation is: the one whose mention is the head of the source's
 * words ({@code President Obama}, but not {@code an Obama aide} nor {@code a friend of Obama}).
 *
 * <p>A single person who speaks and has no name becomes an entity under the description given:
 * {@code the official} is the last one who was called {@code a US official} or the like, and so is
 * {@code he} if nobody else was mentioned since. Never takes a name that only stands nearby; other
 * pronouns are resolved as far as they are mentions of entities already.
 *
 * <p>Holds no state that changes, so one instance serves all threads.
 */
public final class SpeakerResolver {

  /** How far back a pronoun may mean somebody without a name. As far as a reader looks: a guess. */
  private static final int SENTENCES_BACK = 2;

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her");
  private static final Set<String> RELATIVE = Set.of("who", "which");

  /**
   * What was resolved.
   *
   * @param quotes with the ids of their speakers
   * @param people those given, without pronouns that mean somebody without a name, and behind them
   *     those without names, whose ids go on counting
   */
  public record Resolved(List<Quote> quotes, List<Entity> people) {

    public Resolved {
      quotes = List.copyOf(quotes);
      people = List.copyOf(people);
    }
  }

  /**
   * Resolves the speakers of quotations.
   *
   * @param people with all their mentions, pronouns included
   * @param others what else may speak: organizations, places, groups
   */
  public Resolved resolve(
      String text,
      List<Sentence> sentences,
      List<Quote> quotes,
      List<Entity> people,
      List<Entity> others) {
    List<Entity> entities = new ArrayList<>(people);
    entities.addAll(others);
    Reading reading =
        new Reading(text, new MentionIndex(text, entities, quotes), people.size() + 1);
    TreeMap<Span, Quote> bySource = new TreeMap<>();
    quotes.stream()
        .filter(quote -> quote.speaker() != null)
        .forEach(quote -> bySource.putIfAbsent(quote.speaker(), quote));
    Map<Span, @Nullable String> ids = new HashMap<>();
    int sentence = 0;
    for (Map.Entry<Span, Quote> source : bySource.entrySet()) {
      while (sentences.get(sentence).span().end() <= source.getKey().start()) {
        sentence++;
      }
      ids.put(
          source.getKey(), reading.read(source.getKey(), sentence, source.getValue().confidence()));
    }
    List<Entity> resolved = new ArrayList<>();
    people.forEach(person -> resolved.add(reading.withoutTaken(person)));
    reading.anonymous.forEach(person -> resolved.add(person.entity(text)));
    return new Resolved(
        quotes.stream()
            .map(quote -> quote.speaker() == null ? quote : quote.by(ids.get(quote.speaker())))
            .toList(),
        resolved);
  }

  /** Goes through the sources of one article in text order. */
  private static final class Reading {

    private final String text;
    private final MentionIndex mentions;
    private final int firstNumber;
    private final List<AnonymousPerson> anonymous = new ArrayList<>();

    /** The last of {@link #anonymous} to have been mentioned. */
    private @Nullable AnonymousPerson last;

    /** Pronouns that aren't those of the entities that had them. */
    private final Set<Mention> taken = new HashSet<>();

    Reading(String text, MentionIndex mentions, int firstNumber) {
      this.text = text;
      this.mentions = mentions;
      this.firstNumber = firstNumber;
    }

    @Nullable String read(Span source, int sentence, double confidence) {
      String words = source.of(text).toLowerCase(Locale.ROOT);
      Description description = Description.of(text, source);
      Reference head =
          RELATIVE.contains(words)
              ? mentions.antecedent(source.start())
              : mentions.head(source, description);
      boolean isPronoun = SINGULAR.contains(words);
      if (head != null && head.mention().kind() == MentionKind.NAME) {
        return head.id();
      }
      AnonymousPerson meant = isPronoun ? last : AnonymousPerson.last(anonymous, description);
      if (meant != null && isSince(meant, head, source, sentence, isPronoun)) {
        if (head != null) {
          mentions.remove(head);
          taken.add(head.mention());
        }
      } else if (head != null) {
        return head.id();
      } else if (!isPronoun && description.isPerson() && description.isKnown()) {
        Reference named = mentions.introducedAs(description.head(), source.start());
        return named == null ? null : named.id();
      } else if (!isPronoun && description.isPerson()) {
        meant = new AnonymousPerson("p" + (firstNumber + anonymous.size()), description);
        anonymous.add(meant);
      } else {
        return null;
      }
      MentionKind kind = isPronoun ? MentionKind.PRONOUN : MentionKind.NOMINAL;
      meant.add(new Mention(source, sentence, kind, confidence));
      last = meant;
      return meant.id();
    }

    /** Whether the person without a name was mentioned later than the entity it may be instead. */
    private boolean isSince(
        AnonymousPerson meant,
        @Nullable Reference head,
        Span source,
        int sentence,
        boolean isPronoun) {
      Mention before = meant.lastMention();
      boolean isLater =
          head == null || mentions.lastMention(head.id(), source.start()) < before.span().start();
      return isPronoun
          ? head != null && isLater && sentence - before.sentence() <= SENTENCES_BACK
          : isLater;
    }

    Entity withoutTaken(Entity person) {
      List<Mention> kept =
          person.mentions().stream().filter(mention -> !taken.contains(mention)).toList();
      return kept.size() == person.mentions().size() ? person : person.withMentions(kept);
    }
  }
}
