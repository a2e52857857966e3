package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the event triggers of WikiEvents whose KAIROS types are some of ours, and its places; for
 * measuring only.
 */
public final class WikiEvents {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> PLACES = Set.of("GPE", "LOC");

  private WikiEvents() {}

  /**
   * A document.
   *
   * @param text its sentences, each on a line and parted by blank lines
   * @param triggers in no order
   * @param places mentions of geopolitical entities and locations that begin with a capital,
   *     nationalities among them, in no order
   */
  public record Article(String text, List<ForeignTrigger> triggers, List<Span> places) {}

  /** The documents of the development part. */
  public static List<Article> dev() {
    EventOntology ontology = new EventOntology("kairos");
    return Corpora.lines(Corpora.path("eval-only/wikievents/dev.jsonl")).stream()
        .map(line -> article(line, ontology))
        .toList();
  }

  static Article article(String line, EventOntology ontology) {
    JsonNode document = JSON.readTree(line);
    StringBuilder text = new StringBuilder();
    List<Span> tokens = new ArrayList<>();
    for (JsonNode sentence : document.get("sentences").values()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      // Tokens carry offsets of the document's own text, in which no sentences are parted.
      String written = sentence.get(1).stringValue();
      int searched = 0;
      for (JsonNode token : sentence.get(0).values()) {
        String form = token.get(0).stringValue();
        int at = written.indexOf(form, searched);
        if (at < 0) {
          throw new IllegalArgumentException("no \"" + form + "\" in " + written);
        }
        searched = at + form.length();
        tokens.add(new Span(text.length() + at, text.length() + searched));
      }
      text.append(written);
    }
    List<ForeignTrigger> triggers = new ArrayList<>();
    for (JsonNode event : document.get("event_mentions").values()) {
      Set<EventType> types = ontology.ours(event.get("event_type").stringValue());
      JsonNode trigger = event.get("trigger");
      if (!types.isEmpty()) {
        int start = tokens.get(trigger.get("start").intValue()).start();
        int end = tokens.get(trigger.get("end").intValue() - 1).end();
        triggers.add(new ForeignTrigger(types, new Span(start, end)));
      }
    }
    return new Article(text.toString(), triggers, places(document, tokens, text.toString()));
  }

  private static List<Span> places(JsonNode document, List<Span> tokens, String text) {
    List<Span> places = new ArrayList<>();
    for (JsonNode mention : document.path("entity_mentions").values()) {
      if (PLACES.contains(mention.get("entity_type").stringValue())) {
        int start = tokens.get(mention.get("start").intValue()).start();
        int end = tokens.get(mention.get("end").intValue() - 1).end();
        if (Character.isUpperCase(text.charAt(start))) {
          places.add(new Span(start, end));
        }
      }
    }
    return places;
  }
}
