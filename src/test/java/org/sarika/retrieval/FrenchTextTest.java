package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qui est Mu Sochua ?",
        "combien de navires",
        "Embargo sur les armes levé ?",
        "Que dit le Board of Peace du Cambodge ?",
        "L'ambassade a-t-elle répondu ?",
        "dette de guerre du cambodge",
      })
  void knowsFrench(String question) {
    assertThat(FrenchText.isFrench(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Charles de Gaulle say in Phnom Penh?",
        "Who was at the Café de la Paix?",
        "La Niña and the floods of 2011",
        "Le Roy Hopkins visit",
        "on base?",
        "comment on the embargo",
        "Is Pâté de Foie Gras on the list of tariffs?",
      })
  void takesEnglishWithFrenchNamesForEnglish(String question) {
    assertThat(FrenchText.isFrench(question)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "annule, annuler",
    "annulees, annuler",
    "annulent, annuler",
    "ministres, ministre",
    "cambodgiennes, cambodgien",
    "navals, navaux",
    "officielles, officiel",
  })
  void givesFormsOfAWordOneStem(String form, String other) {
    assertThat(FrenchText.stem(form)).isEqualTo(FrenchText.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"Été, ete", "cœur, coeur", "LEVÉE, levee", "ça, ca"})
  void foldsAccents(String word, String folded) {
    assertThat(FrenchText.fold(word)).isEqualTo(folded);
  }
}
