package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Document;
import newsanalyzer.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

  private static final String FIELDS =
      """
      From: Ann Lee <ann@post.example>
      To: desk@post.example
      Date: Mon, 2 Mar 2026 23:30:00 -0500
      Subject: =?utf-8?Q?Caf=C3=A9_closed?=
      MIME-Version: 1.0
      """;

  @Test
  void fieldsTellHeadlineAuthorAndDay() throws RefusedException {
    Document document =
        read(FIELDS + "Content-Type: text/plain; charset=utf-8\n\nThe owner left.\n");

    assertThat(document.text()).isEqualTo("Café closed\n\nThe owner left.");
    assertThat(document.metadata().headline()).isEqualTo("Café closed");
    assertThat(document.metadata().byline()).containsExactly("Ann Lee");
    assertThat(document.metadata().datePublished()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(document.metadata().datePublishedFrom()).isEqualTo(DatePublishedFrom.METADATA);
    assertThat(document.source().encoding()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "The Daily Post <a@b.example>, ''",
    "Ann Lee <a@b.example>, Ann Lee",
    "\"Jean de la Tour\" <a@b.example>, Jean de la Tour",
    "ann@b.example, ''",
    "Newsroom Team <a@b.example>, ''",
    "BBC News <a@b.example>, ''",
  })
  void onlyPersonsAreAuthors(String from, String author) throws RefusedException {
    Document document = read("From: " + from + "\nSubject: x\n\nThe owner left.\n");

    assertThat(String.join(",", document.metadata().byline())).isEqualTo(author);
  }

  @Test
  void forwardedMailTellsNeitherAuthorNorDay() throws RefusedException {
    Document document =
        read(
            FIELDS.replace("=?utf-8?Q?Caf=C3=A9_closed?=", "Fwd: Re: Cafe closed")
                + """

                ---------- Forwarded message ---------
                From: Bo Ek <bo@b.example>
                Date: Sun, Mar 1, 2026
                Subject: Cafe closed
                To: Ann Lee

                The owner left.
                """);

    assertThat(document.text()).isEqualTo("Cafe closed\n\nThe owner left.");
    assertThat(document.metadata().byline()).isEmpty();
    assertThat(document.metadata().datePublished()).isNull();
  }

  @Test
  void signatureAndQuotedMailAreLeftOut() throws RefusedException {
    String body =
        """
        The owner left.

        On Sun, 1 Mar 2026 at 10:00, Bo Ek <bo@b.example>
        wrote:
        > Has the owner left?
        > I heard so.

        He went to Lyon.
        --\s
        Ann Lee
        The Post
        """;

    assertThat(read(FIELDS + "\n" + body).text())
        .isEqualTo("Café closed\n\nThe owner left.\n\nHe went to Lyon.");
  }

  @Test
  void flowedLinesAreJoined() throws RefusedException {
    String mail =
        FIELDS
            + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
            + "The owner \nleft on \nMonday.\n\n He went to Lyon.\n";

    assertThat(read(mail).text())
        .isEqualTo("Café closed\n\nThe owner left on Monday.\n\nHe went to Lyon.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The owner left on Monday for Lyon. | <p>The <b>owner</b> left.</p> | The owner left on"
            + " Monday for Lyon.",
        "See web. | <p>The owner left on Monday for Lyon, and is not to come back.</p> | The owner"
            + " left on Monday for Lyon, and is not to come back.",
        "'' | <table><tr><td><p>The owner left.</p><p>Far.</p></td></tr></table> | The owner"
            + " left.//Far.",
      })
  void plainTextIsTakenUnlessItIsAStub(String plain, String html, String expected)
      throws RefusedException {
    String mail =
        FIELDS
            + """
            Content-Type: multipart/mixed; boundary=out

            --out
            Content-Type: multipart/alternative; boundary=in

            --in
            Content-Type: text/plain; charset=utf-8

            %s
            --in
            Content-Type: text/html; charset=utf-8

            <html><head><style>p {color: red}</style></head><body>%s</body></html>
            --in--
            --out
            Content-Type: text/plain
            Content-Disposition: attachment; filename=notes.txt

            Not for print.
            --out--
            """
                .formatted(plain, html);

    assertThat(read(mail).text()).isEqualTo("Café closed\n\n" + expected.replace("//", "\n\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, quoted-printable, Caf=E9 =97 closed",
    "utf-8, base64, Q2Fmw6kg4oCUIGNsb3NlZA==",
  })
  void encodingsAreUndone(String charset, String transfer, String body) throws RefusedException {
    String mail =
        "From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=%s\n".formatted(charset)
            + "Content-Transfer-Encoding: %s\n\n%s\n".formatted(transfer, body);

    assertThat(read(mail).text()).isEqualTo("x\n\nCafé — closed");
  }

  @Test
  void mailThatOnlyHoldsAnotherIsReadAsThatOne() throws RefusedException {
    String mail = FIELDS + "Content-Type: message/rfc822\n\n" + FIELDS + "\nThe owner left.\n";

    assertThat(read(mail).text()).isEqualTo("Café closed\n\nThe owner left.");
  }

  @Test
  void mailWithoutTextIsRefused() {
    assertThatThrownBy(() -> read(FIELDS + "Content-Type: image/png\n\nabc\n"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("no text in this mail");
  }

  private static Document read(String mail) throws RefusedException {
    return new MailReader().read(mail.getBytes(ISO_8859_1), "a.eml", null);
  }
}
