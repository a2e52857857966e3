package newsanalyzer.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.annotate.FirstPersonLinker;
import newsanalyzer.annotate.SpeakerResolver;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of an article, and its entities with those among the people who speak and have no
 * name.
 */
record Speakers(Entities entities, List<Quote> quotes) {

  /** Says who speaks. People get new ids, as one without a name may be mentioned first. */
  static Speakers of(
      SpeakerResolver resolver,
      FirstPersonLinker firstPersons,
      String text,
      List<Sentence> sentences,
      Entities entities,
      List<Quote> quotes) {
    List<Entity> others = new ArrayList<>();
    for (Layer layer : List.of(Layer.ORGANIZATIONS, Layer.PLACES, Layer.GROUPS)) {
      others.addAll(entities.of(layer));
    }
    SpeakerResolver.Resolved resolved =
        resolver.resolve(text, sentences, quotes, entities.of(Layer.PEOPLE), others);
    List<Entity> people =
        Entities.inTextOrder(
            firstPersons.link(text, sentences, resolved.quotes(), resolved.people()));
    List<Entity> numbered = Entities.numbered(people);
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      ids.put(people.get(i).id(), numbered.get(i).id());
    }
    return new Speakers(
        entities.with(Layer.PEOPLE, numbered),
        resolved.quotes().stream().map(quote -> quote.by(newId(ids, quote.speakerId()))).toList());
  }

  private static @Nullable String newId(Map<String, String> ids, @Nullable String id) {
    return id == null ? null : ids.getOrDefault(id, id);
  }
}
