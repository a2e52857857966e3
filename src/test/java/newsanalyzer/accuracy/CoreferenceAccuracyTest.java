package newsanalyzer.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.annotate.NameSettler;
import newsanalyzer.annotate.ReferenceLinker;
import newsanalyzer.annotate.ReferenceLinker.Linked;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.GumCoreference;
import newsanalyzer.corpora.GumCoreference.Article;
import newsanalyzer.corpora.GumCoreference.Reference;
import newsanalyzer.corpora.GumCoreference.Thing;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Sentence;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.EncoderTagger;
import newsanalyzer.nlp.Findings;
import newsanalyzer.nlp.TextNormalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well mentions of people and organizations are found and grouped, in GUM's news and
 * interviews, against grouping the names the tagger finds that are spelled exactly alike.
 *
 * <p>What mentions match is in {@link CoreferenceMatches}. Names are what the tagger found, or, to
 * tell what is lost by names it missed, those annotated. The scores are of names and descriptions,
 * then with pronouns too. Of the latter {@code I}, {@code you} and {@code we} are never looked for,
 * and are most of those in interviews.
 */
@Tag("accuracy")
class CoreferenceAccuracyTest {

  private static final Set<MentionKind> DESCRIBED =
      EnumSet.of(MentionKind.NAME, MentionKind.NOMINAL);
  private static final Set<MentionKind> ALL = EnumSet.allOf(MentionKind.class);

  /** As the program's settings have it. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private static final EntityGrouper GROUPER = new EntityGrouper();
  private static final NameSettler SETTLER = new NameSettler();
  private static final ReferenceLinker LINKER = new ReferenceLinker();

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  /** What the tagger finds in an article. */
  private record Read(
      Article article, List<Sentence> sentences, List<Name> names, List<Phrase> titles) {

    String text() {
      return article.text();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void groupsTheMentionsOfPeopleAndOrganizations(String split) throws IOException {
    List<Read> all = new ArrayList<>();
    RawText splitter = new RawText();
    try (EncoderTagger tagger = EncoderTagger.open(BundledModels::open, false)) {
      for (String genre : List.of("GUM_news", "GUM_interview")) {
        Floors.checkDigest(genre + " coreference " + split, Gum.files(split, genre));
        GumCoreference.read(split, genre)
            .forEach(article -> all.add(read(splitter, tagger, article)));
      }
    }

    CoreferenceScore alike =
        show(split, "names spelled alike", all, read -> spelledAlike(read.text(), read.names));
    show(split, "grouped names", all, read -> grouped(read.text(), read.names));
    show(split, "settled and grouped", all, read -> grouped(read.text(), settled(read)));
    CoreferenceScore own = show(split, "all", all, read -> linked(read, settled(read)));
    show(split, "names given, grouped", all, read -> grouped(read.text(), gold(read.article)));
    show(split, "names given, all", all, read -> linked(read, gold(read.article)));
    CoreferenceScore withPronouns = total(all, read -> linked(read, settled(read)), ALL);
    System.out.printf("%-5s gain %.1f%n", split, 100 * (own.average() - alike.average()));
    showMentions(all);
    int merges = showWrongMerges(all);

    Floors.check("coreference." + split, own.average());
    Floors.check("coreference." + split + ", pronouns too", withPronouns.average());
    Floors.check(
        "coreference." + split + ", documents without a wrong merge of two people",
        1 - (double) merges / all.size());
  }

  private static Read read(RawText splitter, EncoderTagger tagger, Article article) {
    String text = article.text();
    List<Sentence> sentences = splitter.split(text);
    Findings found = tagger.find(TextNormalizer.normalize(text), sentences);
    return new Read(
        article,
        sentences,
        found.names().stream().filter(name -> name.confidence() >= LEAST_CONFIDENCE).toList(),
        found.titles().stream().filter(title -> title.confidence() >= LEAST_CONFIDENCE).toList());
  }

  private static List<Name> settled(Read read) {
    return SETTLER.settle(read.text(), read.sentences, read.names);
  }

  private static List<Entity> grouped(String text, List<Name> names) {
    return both(
        GROUPER.group(text, NameType.PERSON, names),
        GROUPER.group(text, NameType.ORGANIZATION, names));
  }

  private static List<Entity> linked(Read read, List<Name> names) {
    List<Entity> others =
        Stream.of(NameType.PLACE, NameType.GROUP, NameType.WORK, NameType.PRODUCT)
            .flatMap(type -> GROUPER.group(read.text(), type, read.names).stream())
            .toList();
    Linked linked =
        LINKER.link(
            read.text(),
            read.sentences,
            read.titles,
            GROUPER.group(read.text(), NameType.PERSON, names),
            GROUPER.group(read.text(), NameType.ORGANIZATION, names),
            others);
    return both(linked.people(), linked.organizations());
  }

  private static CoreferenceScore show(
      String split, String method, List<Read> all, Function<Read, List<Entity>> entities) {
    CoreferenceScore described = total(all, entities, DESCRIBED);
    System.out.printf("%-5s %-22s %s%n", split, method, described);
    System.out.printf("%-5s %-22s %s%n", "", "  pronouns too", total(all, entities, ALL));
    return described;
  }

  private static List<Entity> both(List<Entity> people, List<Entity> organizations) {
    return Stream.of(people, organizations).flatMap(List::stream).toList();
  }

  private static List<Entity> spelledAlike(String text, List<Name> names) {
    Map<String, List<Mention>> spellings = new LinkedHashMap<>();
    for (Name name : names) {
      if (name.type() == NameType.PERSON || name.type() == NameType.ORGANIZATION) {
        spellings
            .computeIfAbsent(name.type() + name.span().of(text), unseen -> new ArrayList<>())
            .add(new Mention(name.span(), name.sentence(), MentionKind.NAME, 1));
      }
    }
    List<Entity> alike = new ArrayList<>();
    spellings.forEach((name, of) -> alike.add(new Entity(name, null, name, 0, List.of(), of)));
    return alike;
  }

  /** Annotated names by their minimal spans. */
  private static List<Name> gold(Article article) {
    List<Name> names = new ArrayList<>();
    for (Thing thing : article.things()) {
      for (Reference reference : thing.references()) {
        if (reference.kind() == MentionKind.NAME) {
          names.add(new Name(thing.type(), reference.minimal(), 0, 1));
        }
      }
    }
    return names;
  }

  private static CoreferenceScore total(
      List<Read> all, Function<Read, List<Entity>> entities, Set<MentionKind> kinds) {
    CoreferenceScore total = CoreferenceScore.NONE;
    for (Read read : all) {
      total =
          total.plus(
              CoreferenceMatches.of(read.article.things(), entities.apply(read), kinds).score());
    }
    return total;
  }

  /** How many mentions of each kind are annotated, found, and found as the right entity's. */
  private static void showMentions(List<Read> all) {
    for (MentionKind kind : MentionKind.values()) {
      Score score = Score.NONE;
      for (Read read : all) {
        CoreferenceMatches matches =
            CoreferenceMatches.of(read.article.things(), linked(read, settled(read)), ALL);
        score = score.plus(matches.linked(kind));
      }
      Scores.show("  linked to the right entity, " + kind, score);
    }
  }

  /** Lists what was taken for one person and is several that are named; returns how many. */
  private static int showWrongMerges(List<Read> all) {
    int merges = 0;
    for (Read read : all) {
      CoreferenceMatches matches =
          CoreferenceMatches.of(
              read.article.things(), linked(read, settled(read)), EnumSet.of(MentionKind.NAME));
      for (Set<String> names : matches.wrongMergesOfPeople(read.text())) {
        merges++;
        System.out.println("  wrong merge in " + read.article.id() + ": " + names);
      }
    }
    System.out.printf("  wrong merges of people: %d in %d documents%n", merges, all.size());
    return merges;
  }
}
