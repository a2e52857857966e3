package newsanalyzer.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsanalyzer.annotate.PlaceResolver;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.GumEntities;
import newsanalyzer.corpora.GumTitles;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Mention;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/** What the resolver makes of GUM's annotated places. */
final class PlaceReadings {

  private PlaceReadings() {}

  /**
   * A place of a document.
   *
   * @param title of its Wikipedia article; null if the annotators gave none
   * @param sentence of its first mention
   * @param geo what the resolver says; null if it doesn't
   */
  record Reading(
      String document, String name, @Nullable String title, String sentence, @Nullable Geo geo) {}

  /**
   * All places of the documents, in text order.
   *
   * @param prefix of the documents' names: {@code GUM_news}
   */
  static List<Reading> ofGum(String split, String prefix) {
    List<Path> files = Gum.files(split, "GUM");
    List<GumEntities.Article> articles = GumEntities.read(split);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String document = files.get(i).getFileName().toString().replace(".conllu", "");
      if (document.startsWith(prefix)) {
        readings.addAll(read(document, articles.get(i), GumTitles.of(files.get(i))));
      }
    }
    return readings;
  }

  private static List<Reading> read(
      String document, GumEntities.Article article, Map<String, String> titles) {
    List<Entity> places =
        article.entities().stream()
            .filter(entity -> entity.id().startsWith("l"))
            .map(entity -> withAdjectives(article, entity))
            .toList();
    Map<String, Geo> geos = new PlaceResolver().resolve(article.text(), null, places, List.of());
    List<Reading> readings = new ArrayList<>();
    for (Entity place : places) {
      Sentence sentence = article.sentences().get(place.mentions().get(0).sentence());
      readings.add(
          new Reading(
              document,
              place.name(),
              titles.get(place.id()),
              sentence.span().of(article.text()),
              geos.get(place.id())));
    }
    return readings;
  }

  /** GUM's reader leaves out what is tagged as an adjective: {@code New} York, {@code Saudi}. */
  private static Entity withAdjectives(GumEntities.Article article, Entity entity) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      List<Span> tokens = article.sentences().get(mention.sentence()).tokens();
      int start = mention.span().start();
      for (int i = tokens.size() - 1; i > 0; i--) {
        boolean isBefore = tokens.get(i).end() + 1 == start;
        if (isBefore && Character.isUpperCase(article.text().charAt(tokens.get(i).start()))) {
          start = tokens.get(i).start();
        }
      }
      Span span = new Span(start, mention.span().end());
      mentions.add(new Mention(span, mention.sentence(), mention.kind(), mention.confidence()));
    }
    String name = mentions.get(0).span().of(article.text());
    return new Entity(entity.id(), null, name, 0, List.of(), mentions);
  }
}
