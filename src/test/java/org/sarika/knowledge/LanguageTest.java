package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "km, KHMER", "km-KH, KHMER", "FR-ca, FRENCH", "zh_Hans, CHINESE", "zh-hant-TW, CHINESE",
    "en-GB, ENGLISH", "de, ENGLISH", "'', ENGLISH", "kmr, ENGLISH", "'  fr ', FRENCH"
  })
  void isOneOfOursOrEnglish(String tag, Language language) {
    assertThat(Language.ofTag(tag)).isEqualTo(language);
  }
}
