package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.knowledge.Language;

class AcceptedLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-FR,fr;q=0.9,en;q=0.8 | FRENCH",
        "de,km;q=0.7,en;q=0.3 | KHMER",
        "zh-CN | CHINESE",
        "en,fr | ENGLISH",
        "en;q=0.1,fr;q=0.5 | FRENCH",
        "fr;q=0,zh | CHINESE",
        "* | ENGLISH",
        "de | ENGLISH",
        "<script>;;q=x | ENGLISH",
        "'' | ENGLISH",
      })
  void isTheFirstOfOurs(String header, Language language) {
    assertThat(AcceptedLanguage.of(header)).isEqualTo(language);
  }

  @Test
  void isEnglishWithoutAHeader() {
    assertThat(AcceptedLanguage.of((String) null)).isEqualTo(Language.ENGLISH);
  }
}
