package org.sarika.evaluation;

import java.lang.Character.UnicodeScript;
import org.sarika.json.EvaluationQuestion;

/** The language of a question: what its set says, else what its script says. */
final class AskedLanguage {
  private AskedLanguage() {}

  /** A tag such as {@code km}; {@code en} for Latin letters, empty for other scripts. */
  static String of(EvaluationQuestion question) {
    return question.language().isEmpty()
        ? ofScript(question.turns().getLast())
        : question.language();
  }

  /**
   * A name in Latin letters does not make a Khmer question English: any letter of theirs counts.
   */
  private static String ofScript(String text) {
    if (holds(text, UnicodeScript.KHMER)) {
      return "km";
    }
    if (holds(text, UnicodeScript.HAN)) {
      return "zh";
    }
    return holds(text, UnicodeScript.LATIN) ? "en" : "";
  }

  private static boolean holds(String text, UnicodeScript script) {
    return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
  }
}
