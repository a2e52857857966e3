package newsanalyzer.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsanalyzer.model.Event;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Role;

/**
 * An event in one line: who — does what — to whom — where — when (status, source). What really
 * happens has no status, and what the article says in its own words no source.
 */
final class EventSentence {

  /** Longer words for a participant are cut, in characters. */
  private static final int LONGEST = 60;

  /** What ends a phrase that a tagger cut too late. */
  private static final Pattern STRAY_END = Pattern.compile("[\\s,;:—–-]+$");

  /** Outside the sentence that says them they tell nothing. */
  private static final Set<String> PRONOUNS =
      Set.of("we", "they", "it", "he", "she", "you", "i", "us", "them", "who", "which", "that");

  private final ArticleNames named;

  EventSentence(ArticleNames named) {
    this.named = named;
  }

  String of(Event event) {
    List<String> parts = core(event);
    add(event, Role.WITH, "with ", parts);
    add(event, Role.TOPIC, "about ", parts);
    add(event, Role.INSTRUMENT, "by ", parts);
    if (event.place() != null) {
      parts.add(shortened(named.words(event.place().span())));
    }
    if (event.time() != null) {
      parts.add(shortened(named.words(event.time().span())));
    }
    List<String> notes = new ArrayList<>();
    if (event.factuality() != null && event.factuality() != Factuality.REAL) {
      notes.add(status(event.factuality()));
    }
    Quote quote = named.quote(event.accordingTo());
    String source = quote == null ? null : named.speaker(quote);
    if (source != null) {
      notes.add("according to " + shortened(source));
    }
    String line = String.join(" — ", parts);
    return notes.isEmpty() ? line : line + " (" + String.join(", ", notes) + ")";
  }

  /** Who does what to whom, and no more. */
  String inShort(Event event) {
    return String.join(" — ", core(event));
  }

  private List<String> core(Event event) {
    List<String> parts = new ArrayList<>();
    add(event, Role.AGENT, "", parts);
    parts.add(event.name() != null ? event.name() : named.words(event.trigger()));
    add(event, Role.PATIENT, "", parts);
    return parts;
  }

  private void add(Event event, Role role, String before, List<String> parts) {
    List<String> said =
        event.participants().stream()
            .filter(participant -> participant.role() == role)
            .filter(participant -> event.mentions().size() == 1 || !isNobodyKnown(participant))
            .map(this::words)
            .distinct()
            .toList();
    if (!said.isEmpty()) {
      // "Urged him — to stay", not "about to stay".
      String preposition = said.get(0).startsWith("to ") ? "" : before;
      parts.add(preposition + String.join("; ", said));
    }
  }

  private boolean isNobodyKnown(Participant participant) {
    return participant.entityId() == null
        && PRONOUNS.contains(named.words(participant.span()).toLowerCase(Locale.ROOT));
  }

  private String words(Participant participant) {
    String words = named.nameOf(participant.entityId(), participant.span());
    return shortened(STRAY_END.matcher(words).replaceFirst(""));
  }

  private static String shortened(String words) {
    return PlainText.shortened(words, LONGEST);
  }

  private static String status(Factuality factuality) {
    return switch (factuality) {
      case REAL -> "happened";
      case FUTURE -> "planned";
      case POSSIBLE -> "possible";
      case NEGATED -> "did not happen";
    };
  }
}
