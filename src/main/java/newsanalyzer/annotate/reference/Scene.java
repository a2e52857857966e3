package newsanalyzer.annotate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.person.PersonWords;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Sentence;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/** An article while the passes read it: its words, who and what is mentioned where. */
final class Scene {

  static final WordLists LISTS = WordLists.read(Scene.class, "words.txt", " ");

  final Words words;
  final List<Referent> referents;

  /** In text order. */
  final List<Title> titles = new ArrayList<>();

  /** By sentence, in text order. */
  private final List<List<Placed>> mentions = new ArrayList<>();

  /** By sentence and word, the name that covers it. */
  private final List<@Nullable Placed[]> names = new ArrayList<>();

  private final Map<String, List<Described>> described = new HashMap<>();

  /** That somebody was described by a noun, in the given sentence at the given word. */
  private record Described(Referent referent, Set<String> details, int sentence, int word) {}

  /** Words that state somebody's role, counted from the first to behind the last. */
  record Title(int sentence, int first, int end) {}

  Scene(String text, List<Sentence> sentences, List<Phrase> titles, List<Referent> referents) {
    this.words = new Words(text, sentences);
    this.referents = List.copyOf(referents);
    for (Sentence sentence : sentences) {
      mentions.add(new ArrayList<>());
      names.add(new Placed[sentence.tokens().size()]);
    }
    if (sentences.isEmpty()) {
      return;
    }
    for (Referent referent : referents) {
      for (Mention mention : referent.named.mentions()) {
        int sentence = words.sentenceAt(mention.span().start());
        int first = words.wordAt(sentence, mention.span().start());
        int end = words.wordAt(sentence, mention.span().end() - 1) + 1;
        if (first < words.count(sentence)) {
          end = Math.min(end, words.count(sentence));
          place(new Placed(referent, sentence, first, end, MentionKind.NAME));
        }
      }
    }
    for (Phrase title : titles) {
      int sentence = title.sentence();
      int first = words.wordAt(sentence, title.span().start());
      int end = words.wordAt(sentence, title.span().end() - 1) + 1;
      if (first < words.count(sentence)) {
        this.titles.add(new Title(sentence, first, Math.min(end, words.count(sentence))));
      }
    }
  }

  private void place(Placed placed) {
    List<Placed> ofSentence = mentions.get(placed.sentence());
    int at = ofSentence.size();
    while (at > 0 && placed.compareTo(ofSentence.get(at - 1)) < 0) {
      at--;
    }
    ofSentence.add(at, placed);
    if (placed.kind() == MentionKind.NAME) {
      for (int word = placed.first(); word < placed.end(); word++) {
        names.get(placed.sentence())[word] = placed;
      }
    }
  }

  static boolean is(String list, String word) {
    return LISTS.contains(list, word);
  }

  String word(int sentence, int word) {
    return words.at(sentence, word);
  }

  /** The mentions of a sentence, in text order. */
  List<Placed> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** The name that covers a word; null if none does or the sentence has no such word. */
  @Nullable Placed name(int sentence, int word) {
    @Nullable Placed[] ofSentence = names.get(sentence);
    return word < 0 || word >= ofSentence.length ? null : ofSentence[word];
  }

  /** The names of people, in text order. */
  List<Placed> people() {
    return names(Referent.Kind.PERSON);
  }

  /** The names of organizations, in text order. */
  List<Placed> organizations() {
    return names(Referent.Kind.ORGANIZATION);
  }

  private List<Placed> names(Referent.Kind kind) {
    return mentions.stream()
        .flatMap(List::stream)
        .filter(placed -> placed.kind() == MentionKind.NAME && placed.referent().kind == kind)
        .toList();
  }

  /** Notes a mention, unless its words are a name's or already refer to something. */
  void add(Referent referent, int sentence, int first, int end, MentionKind kind) {
    for (Placed placed : mentions.get(sentence)) {
      boolean isTaken = placed.first() < end && first < placed.end();
      boolean isPart = placed.first() >= first && placed.end() < end;
      if (isTaken && !(placed.kind() == MentionKind.NAME && isPart)) {
        return;
      }
    }
    place(new Placed(referent, sentence, first, end, kind));
    referent.add(words.span(sentence, first, end - 1), sentence, kind);
  }

  /**
   * Notes that somebody or something is called by the noun at {@code word}, which from there on may
   * refer to it.
   *
   * @param from the first word of what belongs to the noun, without its determiner
   */
  void describe(Referent referent, int sentence, int from, int word) {
    String noun = noun(sentence, word);
    Set<String> details = new HashSet<>();
    for (int i = from; i <= word - noun.split("_", -1).length; i++) {
      details.add(word(sentence, i));
    }
    describe(referent, noun, details, sentence, word);
  }

  void describe(Referent referent, String noun, Set<String> details, int sentence, int word) {
    described
        .computeIfAbsent(noun, unseen -> new ArrayList<>())
        .add(new Described(referent, details, sentence, word));
    if (referent.isPerson()) {
      referent.show(PersonWords.genderOfNoun(noun));
    }
  }

  /** Whether a noun is for one person, as far as we know or the article says so of anybody. */
  boolean isForPerson(String noun) {
    return is("person", noun)
        || described.getOrDefault(noun, List.of()).stream().anyMatch(k -> k.referent.isPerson());
  }

  /** The noun that ends at {@code word}: {@code minister}, {@code prime_minister}. */
  String noun(int sentence, int word) {
    String two = word(sentence, word - 1) + "_" + word(sentence, word);
    return is("two-word", two) ? two : word(sentence, word);
  }

  /**
   * The one so described before, with these details and no more, or else with all these details;
   * null if there is none or several.
   */
  @Nullable Referent soDescribed(String noun, Set<String> details, int sentence, int word) {
    Set<Referent> exactly = new HashSet<>();
    Set<Referent> moreThanThat = new HashSet<>();
    for (Described known : described.getOrDefault(noun, List.of())) {
      boolean isBefore =
          known.sentence < sentence || (known.sentence == sentence && known.word < word);
      if (isBefore && known.details.equals(details)) {
        exactly.add(known.referent);
      } else if (isBefore && isShortFor(details, known.details)) {
        moreThanThat.add(known.referent);
      }
    }
    Set<Referent> fitting = exactly.isEmpty() ? moreThanThat : exactly;
    return fitting.size() == 1 ? fitting.iterator().next() : null;
  }

  /** The {@code deputy director} isn't {@code the director}. */
  private static boolean isShortFor(Set<String> details, Set<String> full) {
    return full.containsAll(details)
        && full.stream().noneMatch(word -> is("lesser", word) && !details.contains(word));
  }

  /** Whether anybody has been described by the noun before. */
  boolean isDescribed(String noun, int sentence, int word) {
    return described.getOrDefault(noun, List.of()).stream()
        .anyMatch(k -> k.sentence < sentence || (k.sentence == sentence && k.word < word));
  }
}
