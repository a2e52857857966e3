package newsanalyzer.accuracy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.annotate.DateResolver;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
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
  private static final Pattern GUM_DATE = Pattern.compile("(?s)<date([^<>]*)>(.*?)</date>");
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

  private void gumNews(String name, String splits) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String line : Files.readAllLines(Corpora.path("gum/splits.tsv"), UTF_8)) {
      String[] columns = line.split("\t", -1);
      if (columns[0].startsWith("GUM_news") && columns[1].matches(splits)) {
        files.add(Corpora.path("gum/xml/" + columns[0] + ".xml"));
      }
    }
    Score score = Score.NONE;
    for (Path file : files) {
      String xml = read(file);
      Matcher created = CREATED.matcher(xml);
      LocalDate published = created.find() ? LocalDate.parse(created.group(1)) : null;
      Matcher date = GUM_DATE.matcher(xml);
      while (date.find()) {
        Map<String, String> gold = attributes(date.group(1));
        String words = words(date.group(2));
        // notBefore and notAfter say what is known of a date's limits, not what the words say.
        if (gold.containsKey("when") || gold.containsKey("from")) {
          DateExpression found = resolve(words, published);
          boolean right = found.value() != null && isSame(found.value(), gold);
          score = score.plus(count(file, words, gold.toString(), found, right));
        }
      }
    }
    Floors.checkDigest("gum.news.dates." + name, files);
    Floors.check("dates.value.gum.news." + name, score);
  }

  private static Score count(
      Path file, String words, String gold, DateExpression found, boolean right) {
    if (!right && System.getProperty("misses") != null) {
      System.out.println(file.getFileName() + ": " + words + " | " + gold + " | " + found.value());
    }
    return new Score(right ? 1 : 0, found.value() == null ? 0 : 1, 1);
  }

  private DateExpression resolve(String words, @Nullable LocalDate published) {
    Name name = new Name(NameType.DATE, new Span(0, words.length()), 0, 1);
    return resolver.resolve(words, List.of(name), published).get(0);
  }

  /** TIMEX2's values in the form of TIMEX3: {@code 199} is {@code 199X}. */
  private static String timex2(String value) {
    return value.matches("\\d{3}") ? value + "X" : value.matches("\\d{2}") ? value + "XX" : value;
  }

  private static boolean isSame(String value, Map<String, String> gold) {
    @Nullable String when = gold.get("when");
    return when != null
        ? when.equals(value)
        : period(value).equals(gold.get("from") + "/" + gold.get("to"));
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

  private static String words(String xml) {
    return xml.lines()
        .filter(line -> line.contains("\t"))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .collect(joining(" "));
  }

  private static Map<String, String> attributes(String tag) {
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
