package newsanalyzer.accuracy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.annotate.DateResolver;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import newsanalyzer.nlp.TextNormalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often the value of a time expression is right, given where it stands. */
@Tag("accuracy")
class DateAccuracyTest {

  private static final Pattern TIMEX2 = Pattern.compile("<TIMEX2([^<>]*)>([^<>]*)</TIMEX2>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w_]+)=\"([^\"]*)\"");
  private static final Pattern SAYS_YEAR = Pattern.compile("\\b[12]\\d{3}\\b");
  private static final Pattern CREATED = Pattern.compile("dateCreated=\"([^\"]+)\"");

  private final DateResolver resolver = new DateResolver();

  @BeforeEach
  void corporaArePresent() {
    Corpora.assumePresent();
  }

  @Test
  void wikiWarsDatesThatSayTheirYear() throws IOException {
    List<Path> files = Corpora.files("wikiwars", ".xml");
    Score score = Score.NONE;
    for (Path file : files) {
      Matcher timex = TIMEX2.matcher(read(file));
      while (timex.find()) {
        @Nullable String gold = attributes(timex.group(1)).get("val");
        String words = timex.group(2);
        if (gold != null && SAYS_YEAR.matcher(words).find() && !words.contains("T")) {
          DateExpression found = resolve(words, null);
          boolean right = timex2(gold).equals(found.value());
          score = score.plus(count(file, words, gold, found, right));
        }
      }
    }
    Floors.checkDigest("wikiwars", files);
    Floors.check("dates.value.wikiwars.withYear", score);
  }

  @Test
  void datesOfGumNewsInTrainAndDev() throws IOException {
    gumNews("trainAndDev", "train|dev");
  }

  @Test
  void datesOfGumNewsInTest() throws IOException {
    gumNews("test", "test");
  }

  @Test
  void datesOfGumNewsInDevAndTest() throws IOException {
    gumNews("devAndTest", "dev|test");
  }

  private void gumNews(String name, String splits) throws IOException {
    List<Path> files = gumFiles(splits);
    Score score = Score.NONE;
    for (Path file : files) {
      String xml = read(file);
      Matcher created = CREATED.matcher(xml);
      LocalDate published = created.find() ? LocalDate.parse(created.group(1)) : null;
      GumDates gum = GumDates.of(xml);
      Map<Span, DateExpression> found = new HashMap<>();
      for (DateExpression date :
          resolver.resolve(gum.text(), gum.sentences(), gum.names(), published)) {
        found.put(date.span(), date);
      }
      for (GumDates.Gold gold : gum.gold()) {
        // notBefore and notAfter say what is known of a date's limits, not what the words say.
        Map<String, String> limits = gold.attributes();
        if (hasValue(gold)) {
          DateExpression date = Objects.requireNonNull(found.get(gold.span()));
          boolean right = isSame(date, limits);
          String words = gold.span().of(gum.text());
          score = score.plus(count(file, words, limits.toString(), date, right));
        }
      }
    }
    Floors.checkDigest("gum.news.dates." + name, files);
    Floors.check("dates.value.gum.news." + name, score);
  }

  /**
   * The same for what the encoder finds on the annotated words. Lengths and repeated times are left
   * aside, as GUM gives them no value, and so is what it gives limits only.
   */
  @Test
  void datesFoundInGumNewsInDevAndTest() throws IOException {
    List<Path> files = gumFiles("dev|test");
    Score score = Score.NONE;
    Engine encoder = Engines.encoder();
    for (Path file : files) {
      String xml = read(file);
      Matcher created = CREATED.matcher(xml);
      LocalDate published = created.find() ? LocalDate.parse(created.group(1)) : null;
      GumDates gum = GumDates.of(xml);
      List<GumDates.Gold> open = new ArrayList<>(gum.gold());
      open.removeIf(gold -> !hasValue(gold));
      score = score.plus(new Score(0, 0, open.size()));
      for (DateExpression date :
          resolver.resolve(gum.text(), gum.sentences(), found(encoder, gum), published)) {
        boolean isPoint = date.type() == DateType.DATE || date.type() == DateType.TIME;
        boolean hasLimitsOnly =
            gum.gold().stream()
                .anyMatch(gold -> !hasValue(gold) && gold.span().overlaps(date.span()));
        if (date.value() != null && isPoint && !hasLimitsOnly) {
          int before = open.size();
          open.stream()
              .filter(gold -> gold.span().overlaps(date.span()) && isSame(date, gold.attributes()))
              .findFirst()
              .ifPresent(open::remove);
          score = score.plus(new Score(before - open.size(), 1, 0));
        }
      }
    }
    Floors.checkDigest("gum.news.dates.found", files);
    Floors.check("dates.found.gum.news.devAndTest", score);
  }

  private static boolean hasValue(GumDates.Gold gold) {
    return gold.attributes().containsKey("when") || gold.attributes().containsKey("from");
  }

  private static List<Name> found(Engine encoder, GumDates gum) {
    List<Name> names = new ArrayList<>();
    for (Engine.Finding finding :
        encoder.read(TextNormalizer.normalize(gum.text()), gum.sentences())) {
      Label label = finding.label();
      boolean isTime = label.label().equals("DATE") || label.label().equals("DURATION");
      if (label.layer() == LabelLayer.NAMES && isTime && finding.probability() >= 0.5) {
        int sentence = 0;
        while (gum.sentences().get(sentence).span().end() < label.span().end()) {
          sentence++;
        }
        names.add(
            new Name(
                NameType.valueOf(label.label()), label.span(), sentence, finding.probability()));
      }
    }
    return names;
  }

  private static List<Path> gumFiles(String splits) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String line : Files.readAllLines(Corpora.path("gum/splits.tsv"), UTF_8)) {
      String[] columns = line.split("\t", -1);
      if (columns[0].startsWith("GUM_news") && columns[1].matches(splits)) {
        files.add(Corpora.path("gum/xml/" + columns[0] + ".xml"));
      }
    }
    return files;
  }

  private static Score count(
      Path file, String words, String gold, DateExpression found, boolean right) {
    if (!right && System.getProperty("misses") != null) {
      System.out.println(file.getFileName() + ": " + words + " | " + gold + " | " + found.value());
    }
    return new Score(right ? 1 : 0, found.value() == null && found.beginValue() == null ? 0 : 1, 1);
  }

  private DateExpression resolve(String words, @Nullable LocalDate published) {
    Name name = new Name(NameType.DATE, new Span(0, words.length()), 0, 1);
    return resolver.resolve(words, List.of(), List.of(name), published).get(0);
  }

  /** TIMEX2's values in the form of TIMEX3: {@code 199} is {@code 199X}. */
  private static String timex2(String value) {
    return value.matches("\\d{3}") ? value + "X" : value.matches("\\d{2}") ? value + "XX" : value;
  }

  private static boolean isSame(DateExpression date, Map<String, String> gold) {
    @Nullable String value = date.value();
    if (value == null) {
      return false;
    }
    @Nullable String when = gold.get("when");
    return when != null
        ? when.equals(date.type() == DateType.TIME ? gumTime(value, when) : value)
        : period(value).equals(gold.get("from") + "/" + gold.get("to"));
  }

  /** GUM has a time of day with its seconds and without its zone, and only the day of its parts. */
  private static String gumTime(String value, String when) {
    int t = value.indexOf('T');
    String time = value.substring(t + 1).replaceFirst("(?:Z|[+-]\\d\\d:\\d\\d)$", "");
    return when.contains(":")
        ? (time.length() == 2 ? time + ":00:00" : time + ":00")
        : value.substring(0, Math.max(t, 0));
  }

  /** First and last day of a week, season or longer period, as GUM has them. */
  private static String period(String value) {
    Matcher week = Pattern.compile("(\\d{4})-W(\\d\\d)").matcher(value);
    if (week.matches()) {
      LocalDate monday = LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return monday + "/" + monday.plusDays(6);
    }
    if (value.endsWith("-SU")) {
      String year = value.substring(0, 4);
      return year + "-06-01/" + year + "-08-31";
    }
    if (!value.matches("\\d\\d[\\dX]X")) {
      return "";
    }
    return value.replace('X', '0') + "-01-01/" + value.replace('X', '9') + "-12-31";
  }

  static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return attributes;
  }

  private static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, UTF_8);
    Charset charset = text.indexOf('\uFFFD') < 0 ? UTF_8 : ISO_8859_1;
    return new String(bytes, charset);
  }
}
