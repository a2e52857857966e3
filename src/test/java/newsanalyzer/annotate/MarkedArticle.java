package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * A text with its names marked by brackets, {@code [P Ann Lee] left [L Paris].}, so that a test
 * shows all its input. A slash begins a paragraph.
 *
 * @param text the text without the marks
 * @param sentences cut after full stops, but not after those of Mr. and the like
 * @param names what stood in brackets, of the type that the letter tells
 */
record MarkedArticle(String text, List<Sentence> sentences, List<Name> names) {

  private static final Pattern NAME = Pattern.compile("\\[(\\w) ([^]]*)]");
  private static final Pattern SENTENCE =
      Pattern.compile("(?=\\S)(?:(?:Mrs?|Ms|Dr|[A-Z])\\.|[^.\n])*+\\.?");
  private static final Pattern TOKEN =
      Pattern.compile("(?:Mrs?|Ms|Dr|\\b[A-Z])\\.|'s\\b|[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*|[^\\s\\w]");

  static MarkedArticle of(String marked, Map<Character, NameType> types) {
    List<Name> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher name = NAME.matcher(marked.replace(" / ", "\n\n"));
    while (name.find()) {
      name.appendReplacement(text, "");
      int start = text.length();
      text.append(name.group(2));
      NameType type = Objects.requireNonNull(types.get(name.group(1).charAt(0)));
      names.add(new Name(type, new Span(start, text.length()), 0, 0.9));
    }
    name.appendTail(text);
    return new MarkedArticle(text.toString(), sentences(text.toString()), names);
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(text);
    int paragraph = 0;
    int end = 0;
    while (sentence.find()) {
      paragraph += text.substring(end, sentence.start()).contains("\n\n") ? 1 : 0;
      end = sentence.end();
      List<Span> tokens = new ArrayList<>();
      Matcher token = TOKEN.matcher(text).region(sentence.start(), sentence.end());
      while (token.find()) {
        tokens.add(new Span(token.start(), token.end()));
      }
      sentences.add(new Sentence(new Span(sentence.start(), sentence.end()), paragraph, tokens));
    }
    return sentences;
  }
}
