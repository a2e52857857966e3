package newsanalyzer.accuracy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.annotate.NameSettler;
import newsanalyzer.annotate.QuoteFinder;
import newsanalyzer.annotate.ReferenceLinker;
import newsanalyzer.annotate.ReferenceLinker.Linked;
import newsanalyzer.annotate.SpeakerResolver;
import newsanalyzer.annotate.SpeakerResolver.Resolved;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.EncoderTagger;
import newsanalyzer.nlp.Findings;
import newsanalyzer.nlp.ParagraphSplitter;
import newsanalyzer.nlp.TextNormalizer;

/** Finds the quotations of raw text and their speakers, as the program does. */
final class QuoteReader implements Closeable {

  private final RawText splitter = new RawText();
  private final EncoderTagger tagger = EncoderTagger.open(BundledModels::open, false);
  private final QuoteFinder finder = new QuoteFinder();
  private final SpeakerResolver resolver = new SpeakerResolver();
  private final ReferenceLinker linker = new ReferenceLinker();
  private final NameSettler settler = new NameSettler();
  private final EntityGrouper grouper = new EntityGrouper();

  QuoteReader() throws IOException {}

  /** What was read, with everything that may speak. */
  record Reading(
      List<Sentence> sentences, List<Name> names, List<Quote> quotes, List<Entity> entities) {

    /** The name or description of the quotation's speaker; a dash if it's no entity. */
    String speakerName(Quote quote) {
      return entities.stream()
          .filter(entity -> entity.id().equals(quote.speakerId()))
          .map(
              entity ->
                  entity.id() + " " + entity.name() + (entity.anonymous() ? " (anonymous)" : ""))
          .findFirst()
          .orElse("-");
    }
  }

  Reading read(String text) {
    List<Sentence> sentences = splitter.split(text);
    Findings found = tagger.find(TextNormalizer.normalize(text), sentences);
    List<Span> paragraphs = ParagraphSplitter.split(text);
    List<Quote> quotes =
        finder.find(text, paragraphs, sentences, found.attributions()).stream()
            .filter(quote -> quote.confidence() >= 0.5)
            .toList();
    List<Name> likely = found.names().stream().filter(name -> name.confidence() >= 0.5).toList();
    List<Name> names = settler.settle(text, sentences, likely);
    List<Entity> places = grouper.group(text, NameType.PLACE, names);
    Linked linked =
        linker.link(
            text,
            sentences,
            found.titles().stream().filter(title -> title.confidence() >= 0.5).toList(),
            grouper.group(text, NameType.PERSON, names),
            grouper.group(text, NameType.ORGANIZATION, names),
            places);
    List<Entity> others = new ArrayList<>(linked.organizations());
    others.addAll(places);
    others.addAll(grouper.group(text, NameType.GROUP, names));
    Resolved resolved = resolver.resolve(text, sentences, quotes, linked.people(), others);
    List<Entity> entities = new ArrayList<>(resolved.people());
    entities.addAll(others);
    return new Reading(sentences, names, resolved.quotes(), entities);
  }

  @Override
  public void close() {
    tagger.close();
  }
}
