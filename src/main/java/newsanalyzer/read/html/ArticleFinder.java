package newsanalyzer.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import newsanalyzer.words.WordLists;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of the article on a web page.
 *
 * <p>Mozilla's Readability, in its Java port, says which element holds the article; what of it is
 * furniture (captions, lists of links, calls to subscribe) goes by what its elements are called and
 * by its words, and paragraphs that Readability cut out between others come back. Holds no state,
 * so one instance serves all threads.
 */
public final class ArticleFinder {

  private static final WordLists FURNITURE =
      WordLists.read(ArticleFinder.class, "furniture.txt", " \\| ");

  private static final String ELEMENTS = String.join(",", FURNITURE.words("element"));

  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          String.join("|", FURNITURE.words("paragraph")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** An element that holds a larger share of the page's text is no furniture, whatever its name. */
  private static final double MOST_OF_FURNITURE = 0.4;

  /** A longer paragraph is no furniture by its words, in characters. */
  private static final int LONGEST_FURNITURE = 300;

  /** A paragraph of links: so much of it is linked, and it is no longer than so. */
  private static final double LINKED = 0.7;

  private static final int LONGEST_LINKS = 200;

  /** Prose beside the article is at least so long, in characters; within it it may be shorter. */
  private static final int SHORTEST_PROSE = 80;

  private static final int SHORTEST_BETWEEN = 25;

  /** So many paragraphs of the article make the place where they stand one of its places. */
  private static final int PLACES_ALIKE = 3;

  /** What pages mark as the article. */
  private static final String CALLED_ARTICLE = "article, [itemprop=articleBody], [role=article]";

  /**
   * Readability went wrong if it has a smaller share of the prose that the page calls its article.
   */
  private static final double FAR_LESS = 0.35;

  /**
   * The paragraphs, in text order, without the headline; empty if there is no article.
   *
   * @param page is changed: what is no text is removed
   * @param headline the article's, if known
   */
  public List<Block> find(Document page, @Nullable String headline) {
    removeFurniture(page);
    List<Block> paragraphs = new ArrayList<>();
    Repeats repeats = new Repeats();
    for (Block block : blocks(page)) {
      boolean isLeftOut = isFurniture(block) || isHeadline(block, headline, page.title());
      if (!isLeftOut && !repeats.repeats(block.text())) {
        paragraphs.add(block);
      }
    }
    return paragraphs;
  }

  /**
   * The article as Readability finds it, or the element that the page itself calls its article, if
   * that has far more prose.
   */
  private static List<Block> blocks(Document page) {
    List<Block> read = byReadability(page);
    List<Block> called = List.of();
    for (Element element : page.select(CALLED_ARTICLE)) {
      List<Block> blocks = Blocks.of(element);
      called = prose(blocks) > prose(called) ? blocks : called;
    }
    return prose(read) < FAR_LESS * prose(called) ? called : read;
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.isProse(SHORTEST_PROSE))
        .mapToInt(block -> block.text().length())
        .sum();
  }

  /**
   * The blocks that Readability takes for the article, and with them those between that are prose,
   * and those before and behind that are and stand in a place of the same kind.
   */
  private static List<Block> byReadability(Document page) {
    Element article = new Readability4J(page.location(), page.clone()).parse().getArticleContent();
    if (article == null) {
      return List.of();
    }
    Set<String> texts = new HashSet<>();
    List<Block> ofArticle = Blocks.of(article);
    ofArticle.forEach(block -> texts.add(block.text()));
    List<Block> all = Blocks.of(page.body());
    Map<String, Integer> places = new HashMap<>();
    int first = all.size();
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (texts.contains(block.text()) && block.isProse(SHORTEST_PROSE)) {
        first = Math.min(first, i);
        last = i;
        places.merge(block.place(), 1, Integer::sum);
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      boolean isWithin = first <= i && i <= last;
      boolean isLike = places.getOrDefault(block.place(), 0) >= PLACES_ALIKE;
      if (texts.contains(block.text())
          || (isWithin && block.isProse(SHORTEST_BETWEEN))
          || (isLike && block.isProse(SHORTEST_PROSE))) {
        blocks.add(block);
      }
    }
    return blocks.isEmpty() ? ofArticle : blocks;
  }

  private static void removeFurniture(Document page) {
    int all = page.body().text().length();
    for (Element element : page.select(ELEMENTS)) {
      removeUnlessLarge(element, all);
    }
    page.select("div:empty, span:empty, p:empty").remove();
    for (Element element : page.body().select("[class],[id]")) {
      if (isNamedFurniture(element)) {
        removeUnlessLarge(element, all);
      }
    }
  }

  private static boolean isNamedFurniture(Element element) {
    String names = element.className() + " " + element.id();
    for (String name : names.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (FURNITURE.contains("class", name)) {
        return !element.is("html,body,main,article");
      }
    }
    return false;
  }

  private static void removeUnlessLarge(Element element, int all) {
    if (element.text().length() <= MOST_OF_FURNITURE * all) {
      element.remove();
    }
  }

  private static boolean isFurniture(Block block) {
    int length = block.text().length();
    return (length <= LONGEST_LINKS && block.linkedShare() > LINKED)
        || (length <= LONGEST_FURNITURE && PARAGRAPHS.matcher(block.text()).matches());
  }

  private static boolean isHeadline(Block block, @Nullable String headline, String title) {
    return block.element().tagName().equals("h1")
        || block.text().equals(headline)
        || (block.isHeading() && title.startsWith(block.text()));
  }
}
