package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The HTML pages of the built program in a real browser; pictures of them are in target. */
@Timeout(180)
class ReportBrowserIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** A name of a file, a headline, a byline or words of an article that tries to be more. */
  private static final String HOSTILE =
      "</title></style></script><img src=x onerror=\"document.title='owned'\">'";

  @TempDir private static Path folder;
  private static @Nullable ChromeDriver opened;

  private ChromeDriver browser;

  @BeforeAll
  static void makePagesAndOpenBrowser() throws Exception {
    assumeTrue(
        Files.exists(CHROMIUM) && Files.exists(DRIVER),
        "chromium and chromedriver are not on this machine: install Debian's chromium-driver");
    makePages(folder, "samples", "--exclude=*.json");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    opened =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    opened.manage().window().setSize(new Dimension(1400, 1000));
  }

  @BeforeEach
  void takeBrowser() {
    browser = Objects.requireNonNull(opened);
  }

  @AfterAll
  static void closeBrowser() {
    if (opened != null) {
      opened.quit();
    }
  }

  private static void makePages(Path output, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of("target/analyze").toAbsolutePath().toString());
    command.addAll(List.of("-q", "--format=html", "--published=2024-08-26", "-o", output + "/"));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  @Test
  void clickOnNameLightsUpItsMentionsAndAnotherPutsThemOut() throws IOException {
    browser.get(folder.resolve("ceasefire-talks.txt.html").toUri().toString());
    WebElement name = browser.findElement(By.xpath("//a[contains(@class,'name')][.='Gaza']"));
    String id = name.getDomAttribute("data-of");

    browser.executeScript("arguments[0].click()", name);

    List<WebElement> lit = browser.findElements(By.cssSelector(".text .lit"));
    assertThat(lit)
        .hasSizeGreaterThan(2)
        .allMatch(mark -> Objects.equals(id, mark.getDomAttribute("data-e")));
    assertThat(lit).extracting(WebElement::getText).containsOnly("Gaza");
    assertThat(name.getDomAttribute("aria-pressed")).isEqualTo("true");
    picture("report.png");

    browser.executeScript("arguments[0].click()", name);
    assertThat(browser.findElements(By.cssSelector(".lit"))).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void buttonsTakeMarksAway() {
    browser.get(folder.resolve("politics.txt.html").toUri().toString());
    WebElement mark = browser.findElement(By.cssSelector(".text p .people"));
    assertThat(mark.getCssValue("text-decoration-line")).isEqualTo("underline");

    browser.findElement(By.cssSelector("button[value=people]")).click();

    assertThat(mark.getCssValue("text-decoration-line")).isEqualTo("none");
  }

  @Test
  void indexFindsArticlesByWordsAndByNames() throws IOException {
    browser.get(folder.resolve("index.html").toUri().toString());

    browser.findElement(By.id("search")).sendKeys("tveit");
    assertThat(browser.findElement(By.id("count")).getText()).isEqualTo("1 of 7 articles");

    browser.findElement(By.id("search")).clear();
    browser.findElement(By.id("search")).sendKeys(" ");
    browser.executeScript(
        "arguments[0].click()", browser.findElement(By.xpath("//button[.='Egypt']")));
    assertThat(browser.findElement(By.id("count")).getText())
        .isEqualTo("2 of 7 articles that name Egypt");
    picture("index.png");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void indexFiltersByDayAndShowsAllAgain() {
    browser.get(folder.resolve("index.html").toUri().toString());
    WebElement count = browser.findElement(By.id("count"));
    WebElement clear = browser.findElement(By.id("clear"));
    assertThat(clear.isDisplayed()).isFalse();

    setDay("from", "2024-08-27");
    assertThat(count.getText()).isEqualTo("0 of 7 articles");

    setDay("from", "2024-08-26");
    setDay("to", "2024-08-26");
    assertThat(count.getText()).isEqualTo("7 of 7 articles");

    setDay("to", "2024-08-25");
    assertThat(count.getText()).isEqualTo("0 of 7 articles");

    browser.executeScript("arguments[0].click()", clear);
    assertThat(count.getText()).isEqualTo("7 of 7 articles");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void columnsAreSortedByKeyboard() {
    browser.get(folder.resolve("index.html").toUri().toString());
    WebElement head = browser.findElement(By.xpath("//th/button[.='Article']"));

    head.sendKeys(Keys.ENTER);
    List<String> up = titles();
    head.sendKeys(Keys.SPACE);

    assertThat(up).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(titles()).containsExactlyElementsOf(reversed(up));
  }

  /** Nothing that an article or its file says is more than words, and nothing is loaded. */
  @Test
  void wordsStayWords(@TempDir Path news, @TempDir Path pages) throws Exception {
    String name = HOSTILE.replace("/", "") + ".json";
    Files.writeString(news.resolve(name), hostileArticle());
    Files.copy(Path.of("samples/politics.txt"), news.resolve("other.txt"));
    makePages(pages, news.toString());
    String page;
    try (Stream<Path> files = Files.list(pages)) {
      page =
          files
              .map(file -> file.toUri().toString())
              .filter(file -> file.endsWith(".json.html"))
              .findFirst()
              .orElseThrow();
    }

    for (String address : List.of(page, pages.resolve("index.html").toUri().toString())) {
      browser.get(address);

      String body = browser.findElement(By.tagName("body")).getText();
      assertThat(body).contains(HOSTILE);
      assertThat(browser.getTitle()).isNotEqualTo("owned");
      assertThat(number("document.images.length")).isZero();
      assertThat(number("document.scripts.length")).isEqualTo(1);
      assertThat(number("document.querySelectorAll('[href^=\"javascript:\"]').length")).isZero();
      assertThat(number("performance.getEntriesByType('resource').length")).isZero();
      assertThat(complaints()).isEmpty();
    }
  }

  private static String hostileArticle() {
    String words = HOSTILE.replace("\"", "\\\"");
    return """
        {"title": "%s", "authors": ["%s"], "publisher": "%s", "url": "javascript:alert(1)",
         "text": "Mayor Ann Lee said on Monday: “%s is what we burned in %s Paris.” He left."}
        """
        .formatted(words, words, words, words, words);
  }

  private long number(String expression) {
    return (Long) Objects.requireNonNull(browser.executeScript("return " + expression));
  }

  private void setDay(String id, String day) {
    browser.executeScript(
        "const field = document.getElementById(arguments[0]); field.value = arguments[1];"
            + "field.dispatchEvent(new Event('input'))",
        id,
        day);
  }

  private List<String> titles() {
    return browser.findElements(By.cssSelector("tbody tr a")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static List<String> reversed(List<String> list) {
    List<String> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  private void picture(String name) throws IOException {
    Files.write(Path.of("target", name), browser.getScreenshotAs(OutputType.BYTES));
  }
}
