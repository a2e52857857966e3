package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntityGrouperTest {

  private final EntityGrouper grouper = new EntityGrouper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what mentions of one spelling are
          [Ann Lee] and [Ann Lee]                     | Ann Lee
          [Ann Lee]'s and the [Ann Lee's] way         | Ann Lee
          [ANN LEE] WINS. [Ann Lee] won.              | Ann Lee = ANN LEE (spelling)
          [Sean O’Neill] and [Sean O'Neill]           | Sean O’Neill = Sean O'Neill (spelling)
          [José Díaz] or [Jose Diaz]                  | José Díaz = Jose Diaz (spelling)
          [Ann] and [Joanna]                          | Ann, Joanna

          # the surname alone
          [Donald Duck] quacked. [Duck] left.         | Donald Duck = Duck (surname)
          [Burns] flew. [William Burns] is here.      | William Burns = Burns (surname)
          [Ursula von der Leyen]; [Von der Leyen]     | Ursula von der Leyen = Von der Leyen (surname)
          [Ursula von der Leyen]; [Leyen]             | Ursula von der Leyen = Leyen (surname)
          [Ann Smith-Jones] met [Jones].              | Ann Smith-Jones, Jones
          [Sammy Davis Jr.], not [Davis]              | Sammy Davis Jr. = Davis (surname)
          [Joanna Lee] met [Ann].                     | Joanna Lee, Ann

          # the surname of several people is that of the last one named
          [Bill Clinton] [Clinton] [Hillary Clinton] [Clinton] | Bill Clinton = Clinton (surname), Hillary Clinton = Clinton (surname)
          [Ann van Dyke] [Bob van Dyke] [Van Dyke] [Dyke]      | Ann van Dyke, Bob van Dyke = Van Dyke (surname); Dyke (surname)
          [Clinton] [Bill Clinton] [Hillary Clinton]           | Bill Clinton = Clinton (surname), Hillary Clinton

          # but not that of a relative, nor of one whom the form of address excludes
          [Ahmed Ali] left. His father [Omar Ali] met [Ali].   | Ahmed Ali = Ali (surname), Omar Ali
          [Walt Doe] sought his brother, [George Doe]. [Doe]   | Walt Doe = Doe (surname), George Doe
          His wife [Ann Lee] left. [Lee] smiled.               | Ann Lee = Lee (surname)
          [Bill Clinton] left. Mrs. [Clinton] smiled. [Clinton] | Bill Clinton = Clinton (surname), Clinton
          [Bill Lee], [Ann Lee], Mr. [Lee], Ms. [Lee]          | Bill Lee = Lee (surname), Ann Lee = Lee (surname)
          Mr. [Lee] met Mrs. [Lee].                            | Lee, Lee
          Mr. [Lee] left. [Lee] smiled.                        | Lee
          [Kim Lee] left. Mrs. [Lee] smiled.                   | Kim Lee = Lee (surname)

          # nicknames
          [William Clinton], [Bill Clinton], [Clinton]         | William Clinton = Bill Clinton (nickname); Clinton (surname)
          [Robert Dole] and [Bill Dole]                        | Robert Dole, Bill Dole
          [William Clinton], [Willard Clinton], [Bill Clinton] | William Clinton = Bill Clinton (nickname), Willard Clinton

          # the first word alone, after the full name
          [Saddam Hussein] fell. [Saddam] hid.        | Saddam Hussein = Saddam (givenName)
          [Roh Moo-hyun] won. [Roh] smiled.           | Roh Moo-hyun = Roh (givenName)
          [Mary] came before [Mary Smith].            | Mary, Mary Smith
          [Mary Smith], [Mary Jones] and [Mary]       | Mary Smith, Mary Jones, Mary

          # initials and middle names
          [George W. Bush], [George Bush], [Bush]     | George W. Bush = George Bush (initials); Bush (surname)
          [J. Smith] is [John Smith].                 | John Smith = J. Smith (initials)
          [J. Smith], [John Smith], [James Smith]     | J. Smith, John Smith, James Smith
          [J. K. Rowling] or [J.K. Rowling]           | J. K. Rowling = J.K. Rowling (initials)
          [John Forbes Kerry], [John F. Kerry]        | John Forbes Kerry = John F. Kerry (initials)
          [Martin Luther King Jr.]; [Martin L. King]  | Martin Luther King Jr. = Martin L. King (initials)
          [George W. Bush] and [George H.W. Bush]     | George W. Bush, George H.W. Bush
          [Dwayne "The Rock" Johnson]; [Dwayne Johnson] | Dwayne "The Rock" Johnson = Dwayne Johnson (spelling)

          # different full names are different people
          [John Smith] and [Jane Smith]               | John Smith, Jane Smith
          [John Paul Jones] and [Paul Jones]          | John Paul Jones, Paul Jones
          [John Franklin Doe], known as [JFD]         | John Franklin Doe = JFD (acronym)
          """)
  void groupsPeople(String text, String entities) {
    assertThat(group(NameType.PERSON, text)).isEqualTo(entities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # acronyms
          [International Atomic Energy Agency] ([IAEA]). [IAEA] | International Atomic Energy Agency = IAEA (brackets)
          [International Atomic Energy Agency]. The [IAEA] | International Atomic Energy Agency = IAEA (acronym)
          [United Nations] and the [U.N.] and the [UN]     | United Nations = U.N. (acronym); UN (acronym)
          [Department of Defense], [DoD], [DOD]            | Department of Defense = DoD (acronym); DOD (acronym)
          [Food and Drug Administration], [FDA]            | Food and Drug Administration = FDA (acronym)
          [Al-Qaeda in the Islamic Maghreb] or [AQIM]      | Al-Qaeda in the Islamic Maghreb = AQIM (acronym)
          [United Nations Security Council], [U.N. Security Council] | United Nations Security Council = U.N. Security Council (acronym)
          [American Bank] and [Arab Bank] or [AB]          | American Bank, Arab Bank, AB
          [Blue Band] sang. [Bb] didn't.                   | Blue Band, Bb

          # brackets, either way
          [Doctors Without Borders] ( [MSF] ) and [MSF]    | Doctors Without Borders = MSF (brackets)
          [PKK] ([Kurdistan Workers' Party])               | Kurdistan Workers' Party = PKK (brackets)
          [Arsenal] ([Chelsea])                            | Arsenal, Chelsea
          [Doctors Without Borders], [MSF]                 | Doctors Without Borders, MSF

          # legal forms and determiners
          [Acme Corp.] fell. [Acme] rose.                  | Acme Corp. = Acme (spelling)
          [Acme Co., Ltd.] or [Acme]                       | Acme Co., Ltd. = Acme (spelling)
          [The Guardian] and the [Guardian]                | The Guardian = Guardian (spelling)
          [Al-Qaeda], [al Qaeda]                           | Al-Qaeda = al Qaeda (spelling)
          [AT&T], [AT & T]                                 | AT&T = AT & T (spelling)

          # short forms
          [Harvard University], then [Harvard]             | Harvard University = Harvard (shortForm)
          [Yukos Oil Company], [Yukos Oil], [Yukos]        | Yukos Oil Company = Yukos Oil (spelling); Yukos (shortForm)
          [U.S. Supreme Court], the [Supreme Court]        | U.S. Supreme Court = Supreme Court (shortForm)
          [U.S. Supreme Court], [Ohio Supreme Court], [Supreme Court] | U.S. Supreme Court, Ohio Supreme Court, Supreme Court
          [United Kingdom Home Office], [Home Office]      | United Kingdom Home Office = Home Office (shortForm)
          [Doe Foundation for the Arts], [Doe Foundation]  | Doe Foundation for the Arts = Doe Foundation (shortForm)
          [Supreme Court of Ohio], [Supreme Court of Iowa], [Supreme Court] | Supreme Court of Ohio, Supreme Court of Iowa, Supreme Court
          [Bank of America], not [Bank]                    | Bank of America, Bank
          [Bank of America] and [America]                  | Bank of America, America
          [Microsoft Research] and [Microsoft]             | Microsoft Research, Microsoft
          [Italian Supreme Court of Appeal], [Supreme Court] | Italian Supreme Court of Appeal = Supreme Court (shortForm)
          # kind
          [Church of Crete] rose. The [Church] fell.       | Church of Crete = Church (shortForm)
          [Greek Church of Crete] rose. The [Church] fell. | Greek Church of Crete = Church (shortForm)
          [Church of Crete], [Church of Rome], the [Church] | Church of Crete, Church of Rome, Church
          The [Church] before the [Church of Crete]        | Church, Church of Crete
          [Church of Crete] rose. [Church] fell.           | Church of Crete, Church
          [Church of Crete] rose. The [Court] fell.        | Church of Crete, Court
          The [Daily Mail] and the [Mail]                  | Daily Mail, Mail
          """)
  void groupsOrganizations(String text, String entities) {
    assertThat(group(NameType.ORGANIZATION, text)).isEqualTo(entities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLACE   | [U.S.] or [US]                     | U.S. = US (spelling)
          PLACE   | the [US], the [United States]      | United States = US (acronym)
          PLACE   | [Gaza Strip], [Gaza]               | Gaza Strip = Gaza (shortForm)
          PLACE   | [Arkansas River], [Arkansas]       | Arkansas River, Arkansas
          PLACE   | [Mexico City] in [Mexico]          | Mexico City, Mexico
          PLACE   | [South Korea] and [Korea]          | South Korea, Korea
          PLACE   | [Niger] and [Nigeria]              | Niger, Nigeria
          GROUP   | [Israelis]; an [Israeli] bus       | Israeli = Israelis (inflection)
          GROUP   | [Kurds] and [Kurdish] and [KURDS]  | Kurds = Kurdish (inflection); KURDS (spelling)
          GROUP   | [Shi'ites], [Shiite]               | Shiite = Shi'ites (inflection)
          GROUP   | [Swiss] and [Swedish]              | Swiss, Swedish
          WORK    | [North American Treaty], [NAT]     | North American Treaty = NAT (acronym)
          WORK    | [War] and [War and Peace]          | War, War and Peace
          PRODUCT | [F-16] and [F 16] and [F-15]       | F-16 = F 16 (spelling), F-15
          """)
  void groupsTheOtherTypes(NameType type, String text, String entities) {
    assertThat(group(type, text)).isEqualTo(entities);
  }

  @Test
  void numbersEntitiesInTheOrderOfTheirFirstMentions() {
    Marked marked = Marked.of("[Lee] met [Bob Ray]. [Ann Lee] left [Ray].", NameType.PERSON);

    List<Entity> people = grouper.group(marked.text(), NameType.PERSON, marked.names());

    assertThat(people).extracting(Entity::id).containsExactly("p1", "p2");
    assertThat(people).extracting(Entity::name).containsExactly("Ann Lee", "Bob Ray");
    assertThat(people.get(0).mentions())
        .extracting(mention -> mention.span().of(marked.text()))
        .containsExactly("Lee", "Ann Lee");
  }

  @Test
  void passesOverNamesOfOtherTypes() {
    Marked marked = Marked.of("[Washington] spoke.", NameType.PLACE);

    assertThat(grouper.group(marked.text(), NameType.PERSON, marked.names())).isEmpty();
  }

  @Test
  void refusesTypesThatAreNotGrouped() {
    assertThatThrownBy(() -> grouper.group("", NameType.DATE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesOfMarksAloneAreKept() {
    assertThat(group(NameType.WORK, "[...] and [\"\"] and [’s]")).isEqualTo("..., \"\", ’s");
  }

  @Test
  void groupsAUsersOwnTypesBySpellingAlone() {
    Marked marked = Marked.of("[Aspirin] or [Ibuprofen]; [ASPIRIN].", NameType.PRODUCT);
    List<Mention> mentions =
        marked.names().stream()
            .map(name -> new Mention(name.span(), 0, MentionKind.NAME, name.confidence()))
            .toList();

    List<Entity> entities =
        grouper.groupSpelledAlike(
            marked.text(),
            Map.of(
                "drug",
                List.of(mentions.get(2), mentions.get(0)),
                "other",
                List.of(mentions.get(1))));

    assertThat(entities).extracting(Entity::id).containsExactly("x1", "x2");
    assertThat(entities).extracting(Entity::type).containsExactly("drug", "other");
    assertThat(entities.get(0).name()).isEqualTo("Aspirin");
    assertThat(entities.get(0).mentions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Person%d Smith",
    "PERSON, A Smith%d",
    "PERSON, John M%d Smith",
    "PERSON, Smith",
    "ORGANIZATION, Org%d Oil Company",
    "ORGANIZATION, A B C%d D",
    "GROUP, Israelis%d"
  })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void groupsFiftyThousandNames(NameType type, String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 25_000; i++) {
      text.append('[').append(String.format(Locale.ROOT, pattern, i)).append("] [Smith] ");
    }
    Marked marked = Marked.of(text.toString(), type);

    List<Entity> entities = grouper.group(marked.text(), type, marked.names());

    assertThat(entities.stream().mapToInt(entity -> entity.mentions().size()).sum())
        .isEqualTo(50_000);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void groupsANameOfManyWords() {
    String name = "von ".repeat(200_000) + "Oil";

    assertThat(group(NameType.PERSON, "[" + name + "]")).isEqualTo(name);
  }

  /** Tokenizers and taggers make odd names of odd text: no combination of marks may fail. */
  @ParameterizedTest
  @EnumSource(
      value = NameType.class,
      names = {"PERSON", "ORGANIZATION", "PLACE", "GROUP", "WORK", "PRODUCT"})
  void groupsNamesOfAnyCharacters(NameType type) {
    List<String> pieces =
        List.of("-", "'", "’s", ".", ",", "(", ")", "\"", " ", "&", "A", "b", "É", "İ", "😀", "9");
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int name = 0; name < 6; name++) {
        text.append("[A");
        for (int piece = random.nextInt(8); piece > 0; piece--) {
          text.append(pieces.get(random.nextInt(pieces.size())));
        }
        text.append("] ").append(random.nextBoolean() ? "(" : ") ");
      }
      Marked marked = Marked.of(text.toString().replace("[A", "["), type);

      List<Entity> entities = grouper.group(marked.text(), type, marked.names());

      assertThat(entities.stream().mapToInt(entity -> entity.mentions().size()).sum())
          .as(text.toString())
          .isEqualTo(marked.names().size());
    }
  }

  private String group(NameType type, String marked) {
    Marked input = Marked.of(marked, type);
    return grouper.group(input.text(), type, input.names()).stream()
        .map(EntityGrouperTest::shown)
        .collect(joining(", "));
  }

  /** {@code George W. Bush = Bush (surname)}. */
  private static String shown(Entity entity) {
    String aliases =
        entity.aliases().stream()
            .map(alias -> alias.text() + " (" + camelCase(alias.mergedBy().name()) + ")")
            .collect(joining("; "));
    return aliases.isEmpty() ? entity.name() : entity.name() + " = " + aliases;
  }

  private static String camelCase(String constant) {
    return Pattern.compile("_(.)")
        .matcher(constant.toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }
}
