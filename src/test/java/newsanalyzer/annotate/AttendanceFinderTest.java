package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.EventType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceFinderTest {

  /**
   * Words with their part of speech by its first letter: Noun, Verb, aUx, aDverb, Propn, Case
   * marker, dEterminer, coordination (+), Relative, Adjective, punctuation (.); the first noun is
   * the trigger.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/E talks/N involved/V officials/N from/C Spain/P ./.                     | officials from Spain
          The/E talks/N ,/. which/R began/V ,/. involved/V officials/N in/C Oslo/P ./. | officials
          The/E talks/N in/C Oslo/P involved/V top/A envoys/N ./.                     | top envoys
          The/E talks/N were/U attended/V by/C Lee/P and/+ Ann/P ./.                  | Lee and Ann
          The/E summit/N will/U bring/V together/D leaders/N of/C ten/A countries/N ./. | leaders of ten countries
          The/E march/N was/U organized/V by/C students/N ,/. who/R sang/V ./.        | students
          The/E talks/N involved/V trade/N ./.                                        | -
          The/E talks/N ,/. which/R involved/V officials/N ,/. ended/V ./.            | -
          The/E talks/N were/U attended/V on/C Monday/P ./.                           | -
          The/E talks/N ended/V ./.                                                   | -
          The/E talks/N                                                               | -
          """)
  void verbsOfTakingPartSayWhoDoes(String tagged, String expected) {
    Tagged sentence = Tagged.of(tagged);

    assertThat(sentence.arguments(List.of())).isEqualTo(expected);
  }

  @Test
  void takesThePlaceOfWhatTheTaggerWasLessSureOf() {
    Tagged sentence = Tagged.of("The/E talks/N involved/V officials/N from/C Spain/P");
    Span spain = new Span(sentence.text.indexOf("Spain"), sentence.text.length());
    Span the = new Span(0, 3);

    assertThat(
            sentence.arguments(
                List.of(
                    new Argument(ArgumentRole.TOPIC, the, 0.6),
                    new Argument(ArgumentRole.PATIENT, spain, 0.6))))
        .isEqualTo("The, officials from Spain");
  }

  private record Tagged(String text, Sentence sentence, List<PartOfSpeech> tags) {

    static Tagged of(String tagged) {
      StringBuilder text = new StringBuilder();
      List<Span> tokens = new ArrayList<>();
      List<PartOfSpeech> tags = new ArrayList<>();
      for (String word : tagged.split(" ", -1)) {
        text.append(text.isEmpty() ? "" : " ");
        int start = text.length();
        int slash = word.lastIndexOf('/');
        text.append(word, 0, slash);
        tokens.add(new Span(start, text.length()));
        tags.add(partOfSpeech(word.charAt(slash + 1)));
      }
      return new Tagged(text.toString(), new Sentence(new Span(0, text.length()), 0, tokens), tags);
    }

    private static PartOfSpeech partOfSpeech(char letter) {
      return switch (letter) {
        case 'N' -> PartOfSpeech.NOUN;
        case 'V' -> PartOfSpeech.VERB;
        case 'U' -> PartOfSpeech.AUX;
        case 'D' -> PartOfSpeech.ADV;
        case 'P' -> PartOfSpeech.PROPN;
        case 'C' -> PartOfSpeech.ADP;
        case 'E' -> PartOfSpeech.DET;
        case '+' -> PartOfSpeech.CCONJ;
        case 'R' -> PartOfSpeech.PRON;
        case 'A' -> PartOfSpeech.ADJ;
        default -> PartOfSpeech.PUNCT;
      };
    }

    String arguments(List<Argument> found) {
      Trigger trigger =
          new Trigger(
              EventType.DIPLOMACY_MEET,
              sentence.tokens().get(tags.indexOf(PartOfSpeech.NOUN)),
              0,
              PartOfSpeech.NOUN,
              null,
              found,
              0.9);
      List<Trigger> triggers =
          new AttendanceFinder()
              .find(text, List.of(sentence), List.of(tags), List.of(), List.of(trigger));
      String words =
          Objects.requireNonNull(triggers.get(0).arguments()).stream()
              .map(argument -> argument.span().of(text))
              .collect(joining(", "));
      return words.isEmpty() ? "-" : words;
    }
  }
}
