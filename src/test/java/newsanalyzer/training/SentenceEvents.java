package newsanalyzer.training;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import newsanalyzer.nlp.SentenceFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.AbstractEventStream;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;

/**
 * The decisions that the sentence detector takes on a text, with the right answers.
 *
 * <p>OpenNLP's own stream asks at other places than its detector does, and takes the last mark of
 * each sentence for its end: in {@code U.S. wins gold}, a heading, that teaches an end after {@code
 * U.S.}
 */
final class SentenceEvents extends AbstractEventStream<SentenceSample> {

  private final SentenceDetectorFactory factory;
  private final SDContextGenerator contexts;

  SentenceEvents(ObjectStream<SentenceSample> samples, SentenceDetectorFactory factory) {
    super(samples);
    this.factory = factory;
    this.contexts = factory.getSDContextGenerator();
  }

  @Override
  protected Iterator<Event> createEvents(SentenceSample sample) {
    String text = sample.getDocument();
    List<Integer> marks = factory.getEndOfSentenceScanner().getPositions(text);
    List<Event> events = new ArrayList<>();
    int sentence = 0;
    for (int i = 0; i < marks.size(); i++) {
      int mark = marks.get(i);
      int tokenEnd = mark + 1;
      while (tokenEnd < text.length() && !Character.isWhitespace(text.charAt(tokenEnd))) {
        tokenEnd++;
      }
      boolean anotherFollows = i + 1 < marks.size() && marks.get(i + 1) < tokenEnd;
      if ((anotherFollows && !Character.isUpperCase(text.charAt(mark + 1)))
          || !SentenceFactory.mayEnd(text, mark)) {
        continue;
      }
      while (sample.getSentences()[sentence].getEnd() <= mark) {
        sentence++;
      }
      Span span = sample.getSentences()[sentence];
      String outcome =
          span.getEnd() <= tokenEnd ? SentenceDetectorME.SPLIT : SentenceDetectorME.NO_SPLIT;
      events.add(new Event(outcome, contexts.getContext(text, mark)));
    }
    return events.iterator();
  }
}
