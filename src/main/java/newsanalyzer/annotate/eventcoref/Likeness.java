package newsanalyzer.annotate.eventcoref;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Geo;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * How likely two mentions of an article are of one event: a logistic regression over {@link
 * Feature}s, whose weights are in {@code weights.txt}.
 *
 * <p>What can't be one event ({@link #isExcluded}) isn't to be weighed. Made for one article.
 */
public final class Likeness {

  /** The name of the resource with the weights, a feature and a number a line. */
  public static final String WEIGHTS = "weights.txt";

  /**
   * The last sentence whose verbs are often repeated with other words for who takes part, counting
   * from 0: the headline is 0. In ECB+ topics 1 to 35, of the pairs of verbs behind it without a
   * common participant, 12 are one event and 59 aren't.
   */
  private static final int LEAD = 1;

  private final String text;
  private final Map<String, Geo> geos;

  /**
   * Compares the mentions of an article.
   *
   * @param geos where places are, by their ids
   */
  public Likeness(String text, Map<String, Geo> geos) {
    this.text = text;
    this.geos = geos;
  }

  /** The names of the features, in their order. */
  public static List<String> names() {
    return Arrays.stream(Feature.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The probability that the mentions are of one event, in 0..1, if they aren't excluded; 0 if
   * there is no reason to think so.
   */
  double of(Told earlier, Told later) {
    if (!isCandidate(earlier, later)) {
      return 0;
    }
    double sum = 0;
    for (Map.Entry<Feature, Double> feature : weighed(earlier, later).entrySet()) {
      sum += feature.getValue() * Weights.ALL.getOrDefault(feature.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Whether words or type give a reason to think of one event. */
  public static boolean isCandidate(Told one, Told other) {
    return one.wording().lemma().equals(other.wording().lemma())
        || one.wording().stem().equals(other.wording().stem())
        || one.wording().isSynonymOf(other.wording())
        || (one.mention().type() != null && one.mention().type() == other.mention().type());
  }

  /**
   * Whether they are told as happening at times or in places that are apart, or to others: {@code
   * killed 20 people}, {@code killing four}. That goes for verbs alone: {@code the killing of six}
   * may be a part of what was told.
   */
  public boolean isExcluded(Told one, Told other) {
    return Times.compare(text, one.date(), other.date()) == Times.Relation.APART
        || Places.areApart(one.taking().place(), other.taking().place(), geos)
        || isOfOthers(one, other);
  }

  private static boolean isOfOthers(Told one, Told other) {
    boolean inflected = one.wording().isInflected() && other.wording().isInflected();
    boolean verbs = one.wording().isVerb() && other.wording().isVerb();
    return (inflected && one.taking().isOfOthersThan(other.taking()))
        || (verbs
            && one.mention().sentence() > LEAD
            && Taking.differ(one.taking().all(), other.taking().all()));
  }

  /** What speaks for and against, in the order of {@link #names}. */
  public double[] features(Told earlier, Told later) {
    Map<Feature, Double> features = weighed(earlier, later);
    return Arrays.stream(Feature.values())
        .mapToDouble(feature -> features.getOrDefault(feature, 0.0))
        .toArray();
  }

  private Map<Feature, Double> weighed(Told earlier, Told later) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    words(earlier, later, features);
    circumstances(earlier, later, features);
    return features;
  }

  private void words(Told earlier, Told later, Map<Feature, Double> features) {
    Wording a = earlier.wording();
    Wording b = later.wording();
    EventMention first = earlier.mention();
    EventMention second = later.mention();
    boolean lemma = a.lemma().equals(b.lemma());
    boolean stem = !lemma && a.stem().equals(b.stem());
    boolean synonyms = !lemma && !stem && a.isSynonymOf(b);
    boolean type = first.type() != null && first.type() == second.type();
    set(features, Feature.ALWAYS, true);
    set(features, Feature.SAME_LEMMA, lemma);
    set(features, Feature.SAME_STEM, stem);
    set(features, Feature.SYNONYMS, synonyms);
    boolean form = first.trigger().of(text).equalsIgnoreCase(second.trigger().of(text));
    set(features, Feature.SAME_FORM, form);
    set(features, Feature.SAME_GENERAL_LEMMA, lemma && a.isGeneral());
    set(features, Feature.SAME_TYPE, type);
    set(features, Feature.SAME_TYPE_AND_LEMMA, type && lemma);
    set(features, Feature.SAME_TYPE_AND_LIKE_LEMMA, type && (stem || synonyms));
    set(features, Feature.SAME_DOMAIN, !type && domain(first).equals(domain(second)));
    int distance = second.sentence() - first.sentence();
    set(features, Feature.SAME_SENTENCE, distance == 0);
    set(features, Feature.SAME_SENTENCE_AND_LEMMA, distance == 0 && lemma);
    features.put(Feature.DISTANCE, Math.log1p(distance));
    features.put(Feature.DISTANCE_OF_SAME_LEMMA, lemma ? Math.log1p(distance) : 0.0);
    boolean unlike = !lemma && !stem && !synonyms;
    set(features, Feature.FIRST_IN_HEADLINE, first.sentence() == 0);
    set(features, Feature.FIRST_IN_HEADLINE_AND_OTHER_LEMMA, first.sentence() == 0 && unlike);
    set(features, Feature.SECOND_DEFINITE, b.isDefinite());
    set(features, Feature.SECOND_INDEFINITE, b.isIndefinite());
    set(features, Feature.SECOND_OTHER, later.isOther() && !earlier.isOther());
    set(features, Feature.COUNTS_DIFFER, a.isPlural() != b.isPlural());
    set(features, Feature.SECOND_VERB, b.isVerb());
    set(features, Feature.BOTH_VERBS, a.isVerb() && b.isVerb());
    features.put(Feature.DISTANCE_OF_VERB, b.isVerb() ? Math.log1p(distance) : 0.0);
    double context = distance == 0 ? 0 : Math.log1p(a.commonContext(b));
    features.put(Feature.SHARED_CONTEXT, context);
    features.put(Feature.SHARED_CONTEXT_OF_SAME_LEMMA, lemma ? context : 0.0);
    set(features, Feature.REAL_AND_FUTURE, areRealAnd(Factuality.FUTURE, first, second));
    set(features, Feature.REAL_AND_POSSIBLE, areRealAnd(Factuality.POSSIBLE, first, second));
    set(features, Feature.ONE_NEGATED, isNegated(first) != isNegated(second));
  }

  private void circumstances(Told earlier, Told later, Map<Feature, Double> features) {
    Taking a = earlier.taking();
    Taking b = later.taking();
    boolean lemma = earlier.wording().lemma().equals(later.wording().lemma());
    boolean shared = Taking.share(a.all(), b.all());
    set(features, Feature.SHARED_AGENT, Taking.share(a.agents(), b.agents()));
    set(features, Feature.SHARED_PATIENT, Taking.share(a.patients(), b.patients()));
    set(features, Feature.SHARED_PARTICIPANT, shared);
    set(features, Feature.SHARED_PARTICIPANT_AND_SAME_LEMMA, shared && lemma);
    set(
        features,
        Feature.SHARED_PARTICIPANT_AND_OTHER_LEMMA,
        shared && !lemma && !earlier.wording().isSynonymOf(later.wording()));
    set(features, Feature.AGENTS_DIFFER, Taking.differ(a.agents(), b.agents()));
    set(features, Feature.PATIENTS_DIFFER, Taking.differ(a.patients(), b.patients()));
    set(features, Feature.PARTICIPANTS_DIFFER, Taking.differ(a.all(), b.all()));
    set(features, Feature.NUMBERS_DIFFER, Taking.differ(a.numbers(), b.numbers()));
    set(features, Feature.PARTICIPANTS_UNKNOWN, a.all().isEmpty() || b.all().isEmpty());
    set(
        features,
        Feature.SAME_TIME,
        Times.compare(text, earlier.date(), later.date()) == Times.Relation.SAME);
    boolean places = a.place() != null && b.place() != null;
    boolean same = Objects.equals(a.place(), b.place());
    set(features, Feature.SAME_PLACE, places && same);
    set(features, Feature.PLACES_DIFFER, places && !same);
  }

  private static void set(Map<Feature, Double> features, Feature feature, boolean holds) {
    if (holds) {
      features.put(feature, 1.0);
    }
  }

  private static boolean areRealAnd(Factuality other, EventMention first, EventMention second) {
    return (first.factuality() == Factuality.REAL && second.factuality() == other)
        || (first.factuality() == other && second.factuality() == Factuality.REAL);
  }

  private static boolean isNegated(EventMention mention) {
    return mention.factuality() == Factuality.NEGATED;
  }

  /** {@code justice} of {@code justice.arrest}. */
  private static String domain(EventMention mention) {
    @Nullable EventType type = mention.type();
    return type == null ? "" : type.label().substring(0, type.label().indexOf('.'));
  }

  /** Read when the first mentions are compared. */
  private static final class Weights {

    static final Map<Feature, Double> ALL = read();

    private static Map<Feature, Double> read() {
      Map<Feature, Double> weights = new EnumMap<>(Feature.class);
      for (String line : WordLists.lines(Likeness.class, WEIGHTS)) {
        int colon = line.indexOf(": ");
        Feature feature = Feature.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        weights.put(feature, Double.valueOf(line.substring(colon + 2)));
      }
      return weights;
    }
  }
}
