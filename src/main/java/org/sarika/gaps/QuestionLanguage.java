package org.sarika.gaps;

import java.util.Arrays;
import java.util.Set;
import org.sarika.knowledge.Names;

/** Guesses a question's language for the curator's list; a wrong guess changes nothing else. */
final class QuestionLanguage {
  private static final Set<String> FRENCH =
      Set.of(
          "le",
          "la",
          "les",
          "des",
          "du",
          "est",
          "sont",
          "qui",
          "que",
          "quoi",
          "quand",
          "pourquoi",
          "comment",
          "combien",
          "quel",
          "quelle",
          "quels",
          "quelles",
          "où",
          "une",
          "aux",
          "dans",
          "été",
          "sur",
          "avec",
          "pour");

  private QuestionLanguage() {}

  /** A tag; {@code und} if nothing speaks for any. */
  static String of(String question) {
    if (question.codePoints().anyMatch(c -> script(c) == Character.UnicodeScript.KHMER)) {
      return "km";
    }
    if (question.codePoints().anyMatch(c -> script(c) == Character.UnicodeScript.HAN)) {
      return "zh";
    }
    if (question.codePoints().noneMatch(c -> script(c) == Character.UnicodeScript.LATIN)) {
      return "und";
    }
    String[] words = Names.fold(question).split(" ");
    return Arrays.stream(words).filter(FRENCH::contains).count() > 1 ? "fr" : "en";
  }

  private static Character.UnicodeScript script(int codePoint) {
    return Character.UnicodeScript.of(codePoint);
  }
}
