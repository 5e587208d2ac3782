package org.sarika.retrieval;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.sarika.knowledge.Language;

/**
 * Tells in which language somebody writes: by script, and in Latin letters by little words. What is
 * none of ours is taken for English. Only the words around an answer depend on it, so that a wrong
 * guess costs no answer.
 */
public final class QuestionLanguage {
  /** A Khmer or Chinese letter says as much as so many Latin ones. */
  private static final int WEIGHT = 3;

  /** Too short for little words to outweigh anything, and nothing English begins like this. */
  private static final Pattern FRENCH_FRAGMENT =
      Pattern.compile(
          "(?iU)^\\s*(?:et|mais|puis|alors|donc)\\s+(?:lui|elle|eux|elles|la|le|les|l['’]|en|qui|où|quand|à|au|aux|avec"
              + "|depuis|avant|après|maintenant|aujourd['’]hui|si|de|du|des|sur|pour)\\b.*"
              + "|^\\s*(?:pourquoi|quand|où|qui ça|combien|comment)\\b(?!.*\\b(?:the|is|are|was|did|does)\\b).*"
              + "|^\\s*et\\s+(?-i:\\p{Lu}).*|^\\s*(?:dis|dites)[- ]m(?:'|’)en\\b.*"
              + "|^\\s*(?:bonjour|bonsoir|salut|merci|s'il (?:vous|te) pla[iî]t|au revoir)\\b.*");

  private QuestionLanguage() {}

  /** The language of a text; English if it has no words. */
  public static Language of(String text) {
    long khmer = letters(text, UnicodeScript.KHMER);
    long chinese = letters(text, UnicodeScript.HAN);
    long latin = letters(text, UnicodeScript.LATIN);
    if (khmer + chinese > 0 && WEIGHT * Math.max(khmer, chinese) >= latin) {
      return khmer >= chinese ? Language.KHMER : Language.CHINESE;
    }
    return FrenchText.isFrench(text) || FRENCH_FRAGMENT.matcher(text).matches()
        ? Language.FRENCH
        : Language.ENGLISH;
  }

  private static long letters(String text, UnicodeScript script) {
    // Khmer writes its vowels with marks.
    return text.codePoints().filter(letter -> UnicodeScript.of(letter) == script).count();
  }
}
