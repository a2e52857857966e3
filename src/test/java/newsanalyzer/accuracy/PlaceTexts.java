package newsanalyzer.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.corpora.LabelledSentence;
import newsanalyzer.corpora.NameLabel;
import newsanalyzer.corpora.NewsFair;
import newsanalyzer.corpora.UnerPud;
import newsanalyzer.corpora.WikiEvents;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/** Articles of sets that mark places but don't say which, each with its places as entities. */
final class PlaceTexts {

  private PlaceTexts() {}

  /**
   * An article.
   *
   * @param id the set's name and the number or name of the article in it
   * @param places one entity per spelling
   */
  record PlaceText(String id, String text, List<Entity> places) {}

  static List<PlaceText> all() {
    List<PlaceText> texts = new ArrayList<>(newsFair());
    int number = 0;
    for (WikiEvents.Article article : WikiEvents.dev()) {
      texts.add(text("wikievents " + number++, article.text(), article.places()));
    }
    texts.addAll(pud());
    return texts;
  }

  static List<PlaceText> newsFair() {
    List<PlaceText> texts = new ArrayList<>();
    for (NewsFair.Article article : NewsFair.dev()) {
      List<Span> places =
          article.names().stream()
              .filter(name -> name.types().contains(NameType.PLACE))
              .map(NewsFair.FairName::span)
              .toList();
      texts.add(text("news-fair " + texts.size(), article.text(), places));
    }
    return texts;
  }

  /** PUD has a few sentences of each article. */
  private static List<PlaceText> pud() {
    Map<String, List<LabelledSentence>> articles = new LinkedHashMap<>();
    for (LabelledSentence sentence : UnerPud.readAsWritten("n")) {
      articles.computeIfAbsent(sentence.document(), unseen -> new ArrayList<>()).add(sentence);
    }
    List<PlaceText> texts = new ArrayList<>();
    articles.forEach((document, sentences) -> texts.add(pud(document, sentences)));
    return texts;
  }

  private static PlaceText pud(String document, List<LabelledSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> places = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      List<Span> tokens = new ArrayList<>();
      for (String token : sentence.tokens()) {
        tokens.add(new Span(text.length(), text.length() + token.length()));
        text.append(token).append(' ');
      }
      for (NameLabel name : sentence.names()) {
        if (name.type() == NameType.PLACE) {
          int end = tokens.get(name.to() - 1).end();
          places.add(new Span(tokens.get(name.from()).start(), end));
        }
      }
    }
    return text("pud " + document, text.toString(), places);
  }

  private static PlaceText text(String id, String text, List<Span> places) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Span place : places.stream().sorted().toList()) {
      mentions
          .computeIfAbsent(place.of(text), unseen -> new ArrayList<>())
          .add(new Mention(place, 0, MentionKind.NAME, 1));
    }
    List<Entity> entities = new ArrayList<>();
    mentions.forEach(
        (name, spans) ->
            entities.add(new Entity("l" + (entities.size() + 1), null, name, 0, List.of(), spans)));
    return new PlaceText(id, text, entities);
  }
}
