package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads RAMS: five sentences of news with one event and its arguments in each; for measuring only.
 * Windows whose event type is none of ours are left out.
 */
public final class Rams {

  private static final JsonMapper JSON = new JsonMapper();

  private Rams() {}

  /**
   * Five sentences, in the tokens that the analyzer's tokenizer makes.
   *
   * @param trigger of the one event that is annotated; there are others
   * @param arguments what takes part in it, of any role, in the trigger's sentence; mostly single
   *     words, the heads
   */
  public record Window(
      String text, List<Sentence> sentences, ForeignTrigger trigger, List<Span> arguments) {}

  /** The windows of the development part. */
  public static List<Window> dev() {
    EventOntology ontology = new EventOntology("rams");
    List<Window> windows = new ArrayList<>();
    for (String line : Corpora.lines(Corpora.path("eval-only/rams/dev.jsonlines"))) {
      JsonNode window = JSON.readTree(line);
      String type = window.at("/evt_triggers/0/2/0/0").stringValue();
      Set<EventType> types = ontology.ours(type);
      if (!types.isEmpty()) {
        windows.add(window(window, types));
      }
    }
    return windows;
  }

  static Window window(JsonNode window, Set<EventType> types) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> theirTokens = new ArrayList<>();
    for (JsonNode sentence : window.get("sentences").values()) {
      List<Span> tokens = new ArrayList<>();
      for (JsonNode token : sentence.values()) {
        int first = tokens.size();
        for (String part : UdTokens.split(token.stringValue())) {
          text.append(text.isEmpty() ? "" : " ");
          tokens.add(new Span(text.length(), text.length() + part.length()));
          text.append(part);
        }
        int end = tokens.get(tokens.size() - 1).end();
        theirTokens.add(new Span(tokens.get(first).start(), end));
      }
      Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
      sentences.add(new Sentence(span, 0, tokens));
    }
    Span trigger = span(window.at("/evt_triggers/0"), theirTokens);
    Span around =
        sentences.stream().map(Sentence::span).filter(s -> s.contains(trigger)).findFirst().get();
    List<Span> arguments =
        window
            .get("gold_evt_links")
            .valueStream()
            .map(link -> span(link.get(1), theirTokens))
            .filter(around::contains)
            .toList();
    ForeignTrigger event = new ForeignTrigger(types, trigger);
    return new Window(text.toString(), sentences, event, arguments);
  }

  /** First and last token, both inclusive. */
  private static Span span(JsonNode ends, List<Span> tokens) {
    return new Span(
        tokens.get(ends.get(0).intValue()).start(), tokens.get(ends.get(1).intValue()).end());
  }
}
