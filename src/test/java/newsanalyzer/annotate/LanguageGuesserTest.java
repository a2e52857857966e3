package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {

  private final LanguageGuesser guesser = new LanguageGuesser();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said on Sunday that the talks had ended without a result, but they will go on next week.
          en | Xi Jinping, Recep Tayyip Erdogan and Olaf Scholz met in Rio de Janeiro, and La Repubblica said that Luiz Inacio Lula da Silva was there.
          de | Der Minister sagte am Sonntag, dass die Gespräche ohne ein Ergebnis beendet wurden, aber sie werden nächste Woche fortgesetzt.
          fr | Le ministre a déclaré dimanche que les négociations se sont terminées sans résultat, mais qu'elles vont reprendre avec tous dans la semaine.
          es | El ministro dijo el domingo que las conversaciones terminaron sin resultado, pero que van a seguir con los otros en la próxima semana.
          it | Il ministro ha detto domenica che i colloqui sono finiti senza un risultato, ma che continueranno nella prossima settimana con gli altri.
          pt | O ministro disse no domingo que as conversas terminaram sem resultado, mas que elas não vão parar e continuam na próxima semana.
          nl | De minister zei zondag dat de gesprekken zonder resultaat zijn geëindigd, maar dat ze volgende week worden voortgezet met het kabinet.
          sv | Ministern sade på söndagen att samtalen hade slutat utan resultat, men att de inte är över och ska fortsätta nästa vecka.
          da | Ministeren sagde søndag, at samtalerne ikke blev til noget, men at nogle af dem bliver taget op igen efter weekenden, og at hun er klar.
          no | Ministeren sa søndag at samtalene ikke ble noe av, men at noen av dem blir tatt opp igjen etter helgen, og at hun er klar.
          fi | Ministeri sanoi sunnuntaina, että neuvottelut ovat päättyneet ilman tulosta, mutta ne jatkuvat kun hän ja myös muut ovat valmiita.
          pl | Minister powiedział w niedzielę, że rozmowy zakończyły się bez wyniku, ale nie są przerwane i będą kontynuowane w tym tygodniu.
          cs | Ministr v neděli řekl, že jednání se skončila bez výsledku, ale že budou pokračovat také příští týden, když to bude podle plánu.
          hu | A miniszter vasárnap azt mondta, hogy a tárgyalások nem hoztak eredményt, de még nincs vége, és a jövő héten is lesz egy forduló.
          ro | Ministrul a spus duminică că discuțiile nu au avut un rezultat, dar că ele vor continua și în săptămâna care vine, pentru a fi încheiate.
          tr | Bakan pazar günü görüşmelerin bir sonuç vermediğini, ama bu hafta da daha çok çalışarak devam edeceklerini ve her şey için hazır olduğunu söyledi.
          id | Menteri itu mengatakan pada hari Minggu bahwa pembicaraan tersebut tidak berhasil, namun akan dilanjutkan dengan semua pihak yang ada di sini.
          vi | Bộ trưởng nói hôm chủ nhật rằng các cuộc đàm phán đã kết thúc mà không có kết quả, nhưng sẽ được tiếp tục trong tuần này.
          ru | Министр сказал в воскресенье, что переговоры не дали результата, но они будут продолжены на этой неделе, если это будет нужно.
          uk | Міністр сказав у неділю, що переговори не дали результату, але їх буде продовжено цього тижня, якщо це буде потрібно для миру.
          bg | Министърът каза в неделя, че преговорите са приключили без резултат, но ще продължат и през тази седмица, ако това се наложи.
          ar | قال الوزير يوم الأحد إن المحادثات انتهت من دون نتيجة في القاهرة لكن هذه الجولة التي بدأت بعد الظهر لم تكن الأخيرة على ما قال.
          fa | وزیر گفت که این گفتگوها در روز یکشنبه بدون نتیجه به پایان رسید اما برای هفته آینده نیز با آنها قرار است و باید ادامه یابد.
          el | Ο υπουργός είπε την Κυριακή ότι οι συνομιλίες έληξαν χωρίς αποτέλεσμα.
          he | השר אמר ביום ראשון כי השיחות הסתיימו ללא תוצאות אבל יימשכו.
          hi | मंत्री ने रविवार को कहा कि बातचीत बिना किसी नतीजे के समाप्त हो गई है।
          zh | 部长周日表示，会谈没有取得结果就结束了，但下周将继续举行新的会谈。
          ja | 大臣は日曜日、協議は成果なく終わったが、来週も続けると述べた。
          ko | 장관은 일요일에 회담이 성과 없이 끝났지만 다음 주에 계속될 것이라고 말했다.
          th | รัฐมนตรีกล่าวเมื่อวันอาทิตย์ว่าการเจรจาสิ้นสุดลงโดยไม่มีผล
          """)
  void tellsLanguages(String language, String text) {
    assertThat(guesser.guess(text)).isEqualTo(language);
  }

  @Test
  void readsCapitals() {
    String text = "The talks ended on Sunday, and they will go on in Cairo, said the minister.";

    assertThat(guesser.guess(text.toUpperCase(Locale.ROOT))).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "12 34 — 56",
        "Cairo",
        "Talks end in Cairo",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "Müller 3 Smith 4 Garcia 2 Rossi 1 Nowak 5 Yilmaz 2 Ivanov 3 Tanaka 1 Nguyen 2 Kowalski 8"
      })
  void saysNothingOfTooLittle(String text) {
    assertThat(guesser.guess(text)).isNull();
  }

  @Test
  void readsTheBeginningOfEndlessTexts() {
    assertThat(guesser.guess("the end of it was ".repeat(100_000))).isEqualTo("en");
    assertThat(guesser.guess("a".repeat(2_000_000))).isNull();
  }
}
