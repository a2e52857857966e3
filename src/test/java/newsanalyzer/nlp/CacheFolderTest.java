package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheFolderTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "/cache, /home/ann, /root, /cache/news-analyzer",
        "-, /home/ann, /root, /home/ann/.cache/news-analyzer",
        "'', /home/ann, /root, /home/ann/.cache/news-analyzer",
        "cache, /home/ann, /root, /home/ann/.cache/news-analyzer",
        "-, -, /root, /root/.cache/news-analyzer",
        "-, -, ?, -",
        "'a\\0b', /home/ann, /root, /home/ann/.cache/news-analyzer",
        "-, '', '', -",
      })
  void isWhereTheUsersCachesAre(
      String xdgCacheHome, String home, String userHome, String expected) {
    Map<String, String> environment = new HashMap<>();
    environment.put("XDG_CACHE_HOME", xdgCacheHome);
    environment.put("HOME", home);

    assertThat(CacheFolder.find(environment::get, userHome))
        .isEqualTo(expected == null ? null : java.nio.file.Path.of(expected));
  }
}
