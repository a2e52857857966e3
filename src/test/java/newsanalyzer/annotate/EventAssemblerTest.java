package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.PlaceEvidence;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks: {@code [PERSON Bush]} a name, {@code [DATE Friday]}, {@code <diplomacy.meet talks>}. */
class EventAssemblerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [PERSON Ray] has <justice.arrest arrested> [PERSON Lee] . | arrested agent=Ray patient=Lee
          [PERSON Lee] was <life.die killed> in [PLACE Iraq] .      | killed patient=Lee place=in Iraq
          Police were <life.die killed> by [GROUP Kurds] .          | killed agent=Kurds
          An <conflict.attack attack> on [GROUP Kurds] .            | attack patient=Kurds
          <diplomacy.meet Talks> with [PLACE Iraq] in [PLACE Oslo] .| Talks with=Iraq
          <diplomacy.meet Talks> in the [PLACE Gaza Strip] ended .  | Talks place=in the Gaza Strip
          [PERSON Lee] said police <life.die died> .                | died
          Police <life.die died> on [DATE Friday] .                 | died time=on Friday
          On [DATE Friday] police <life.die died> .                 | died time=On Friday
          They <life.die died> and <movement.travel left> on [DATE Friday] . | died; left time=on Friday
          They <life.die died> for [DURATION two days] .            | died
          """)
  void givesParticipantsPlaceAndTimeByPosition(String marked, String events) {
    Article article = Article.of(marked);

    assertThat(article.events().stream().map(article::shown).collect(joining("; ")))
        .isEqualTo(events);
  }

  @Test
  void aNamedEventTakesInItsTrigger() {
    Article article = Article.of("The [EVENT World <culture.compete Cup>] is in [PLACE Oslo] .");

    List<EventMention> events = article.events();

    assertThat(events).hasSize(1);
    assertThat(events.get(0).name()).isEqualTo("World Cup");
    assertThat(events.get(0).type()).isEqualTo(EventType.CULTURE_COMPETE);
    assertThat(events.get(0).trigger().of(article.text)).isEqualTo("World Cup");
  }

  @Test
  void eachNameOfAnEventIsAMention() {
    Article article =
        Article.of("[EVENT Ramadan] <movement.travel ended> , then [EVENT RAMADAN] began .");

    assertThat(article.events())
        .extracting(EventMention::name)
        .containsExactly("Ramadan", null, "RAMADAN");
  }

  @Test
  void aCityBeforeANounIsWhere() {
    assertThat(placeBefore(PartOfSpeech.NOUN, PlaceType.CITY)).isEqualTo("l1");
    assertThat(placeBefore(PartOfSpeech.NOUN, PlaceType.COUNTRY)).isNull();
    assertThat(placeBefore(PartOfSpeech.VERB, PlaceType.CITY)).isNull();
  }

  private static @Nullable String placeBefore(PartOfSpeech partOfSpeech, PlaceType type) {
    Article article = Article.of("The [PLACE Cairo] <diplomacy.meet talks> failed .");
    Trigger bare = article.triggers.get(0);
    Trigger trigger =
        new Trigger(bare.type(), bare.span(), 0, partOfSpeech, null, List.of(), bare.confidence());
    Geo geo = new Geo(type, 30.0, 31.2, 360630, "EG", null, PlaceEvidence.GAZETTEER, 1, 0.9);
    EventPlace place =
        new EventAssembler()
            .assemble(
                article.text,
                List.of(article.sentence),
                List.of(trigger),
                article.names,
                Map.of(article.names.get(0).span(), "l1"),
                Map.of("l1", geo),
                List.of())
            .get(0)
            .place();
    return place == null ? null : place.placeId();
  }

  @Test
  void participantsReferToTheirEntities() {
    Article article = Article.of("[PERSON Ray] has <justice.arrest arrested> [PERSON Lee] .");
    Map<Span, String> ids = new HashMap<>(Map.of(article.names.get(0).span(), "p1"));

    List<EventMention> events =
        new EventAssembler()
            .assemble(
                article.text,
                List.of(article.sentence),
                article.triggers,
                article.names,
                ids,
                Map.of(),
                List.of());

    assertThat(events.get(0).participants())
        .extracting(participant -> participant.entityId())
        .containsExactly("p1", null);
  }

  @Test
  void whatTheTaggerFoundOfATriggerGoesBeforeItsPosition() {
    Article article =
        Article.of("[PERSON Ray] would have <justice.arrest arrested> [PERSON Lee] .");
    Trigger found = article.triggers.get(0);
    Argument patient = new Argument(ArgumentRole.PATIENT, article.names.get(1).span(), 0.9);

    EventMention event = article.events(told(found, List.of(patient))).get(0);

    assertThat(article.shown(event)).isEqualTo("arrested patient=Lee");
    assertThat(event.factuality()).isEqualTo(Factuality.NEGATED);
    assertThat(event.lemma()).isEqualTo("arrest");
  }

  @Test
  void aTriggerWithoutArgumentsHasNoneByPosition() {
    Article article = Article.of("[PERSON Ray] has <justice.arrest arrested> [PERSON Lee] .");

    EventMention event = article.events(told(article.triggers.get(0), List.of())).get(0);

    assertThat(article.shown(event)).isEqualTo("arrested");
  }

  @Test
  void aNamedEventInheritsWhatWasFoundOfItsTrigger() {
    Article article = Article.of("The [EVENT World <culture.compete Cup>] goes to [PLACE Oslo] .");
    Argument place = new Argument(ArgumentRole.PLACE, article.names.get(1).span(), 0.9);

    EventMention event = article.events(told(article.triggers.get(0), List.of(place))).get(0);

    assertThat(article.shown(event)).isEqualTo("World Cup place=Oslo");
    assertThat(event.factuality()).isEqualTo(Factuality.NEGATED);
    assertThat(event.lemma()).isNull();
  }

  private static Trigger told(Trigger trigger, List<Argument> arguments) {
    return new Trigger(
        trigger.type(),
        trigger.span(),
        trigger.sentence(),
        PartOfSpeech.VERB,
        Factuality.NEGATED,
        arguments,
        trigger.confidence());
  }

  /** A text of one sentence with what was marked in it. */
  private record Article(
      String text,
      Sentence sentence,
      List<Trigger> triggers,
      List<Name> names,
      List<DateExpression> dates) {

    static Article of(String marked) {
      List<Span> tokens = new ArrayList<>();
      List<Trigger> triggers = new ArrayList<>();
      List<Name> names = new ArrayList<>();
      List<DateExpression> dates = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      String name = "";
      String trigger = "";
      int start = 0;
      Matcher word = Pattern.compile("([^\\s>\\]]+)(>?)(]?)").matcher(marked);
      while (word.find()) {
        if (word.group(1).startsWith("[")) {
          name = word.group(1).substring(1);
          start = text.length();
        } else if (word.group(1).startsWith("<")) {
          trigger = word.group(1).substring(1);
        } else {
          Span token = new Span(text.length(), text.append(word.group(1)).length());
          Span span = new Span(Math.min(start, token.start()), token.end());
          text.append(' ');
          tokens.add(token);
          if (!word.group(2).isEmpty()) {
            triggers.add(new Trigger(EventType.of(trigger), token, 0, 0.9));
          }
          if (!word.group(3).isEmpty() && (name.equals("DATE") || name.equals("DURATION"))) {
            dates.add(
                new DateExpression("t1", span, 0, DateType.valueOf(name), null, null, null, 0.9));
          } else if (!word.group(3).isEmpty()) {
            names.add(new Name(NameType.valueOf(name), span, 0, 0.9));
          }
        }
      }
      Span whole = new Span(0, text.length() - 1);
      return new Article(text.toString(), new Sentence(whole, 0, tokens), triggers, names, dates);
    }

    List<EventMention> events() {
      return events(triggers.toArray(Trigger[]::new));
    }

    List<EventMention> events(Trigger... found) {
      return new EventAssembler()
          .assemble(text, List.of(sentence), List.of(found), names, Map.of(), Map.of(), dates);
    }

    String shown(EventMention event) {
      StringBuilder shown = new StringBuilder(event.trigger().of(text));
      event
          .participants()
          .forEach(
              participant ->
                  shown
                      .append(' ')
                      .append(participant.role().name().toLowerCase(Locale.ROOT))
                      .append('=')
                      .append(participant.span().of(text)));
      if (event.place() != null) {
        shown.append(" place=").append(event.place().span().of(text));
      }
      if (event.time() != null) {
        shown.append(" time=").append(event.time().span().of(text));
      }
      return shown.toString();
    }
  }
}
