package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.knowledge.Language;

class QuestionLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who invited Sok Mynah? | ENGLISH",
        "Sok Mynah | ENGLISH",
        "'' | ENGLISH",
        "12 345 | ENGLISH",
        "Why did Le Monde call it a coup de force? | ENGLISH",
        "Is the Café de la Paix open? | ENGLISH",
        "Who wrote 洪森 on the wall of the old harbour building? | ENGLISH",
        "តើសុខ សារិកាជានរណា? | KHMER",
        "តើ USS Savannah ទៅណា? | KHMER",
        "索萨丽是谁？ | CHINESE",
        "USS Savannah为什么来？ | CHINESE",
        "Qui est Sok Mynah et que fait-elle ? | FRENCH",
        "et lui ? | FRENCH",
        "et Sok Mynah ? | FRENCH",
        "et en 2021 ? | FRENCH",
        "Pourquoi ? | FRENCH",
        "Bonjour ! | FRENCH",
        "et al. | ENGLISH",
        "comment on the harbour | ENGLISH",
      })
  void isToldByScriptAndByLittleWords(String text, Language language) {
    assertThat(QuestionLanguage.of(text)).isEqualTo(language);
  }
}
