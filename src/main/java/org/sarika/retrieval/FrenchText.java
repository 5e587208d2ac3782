package org.sarika.retrieval;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells French from English by their little words, and French words from their endings. */
final class FrenchText {
  static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern ACCENT = Pattern.compile("[éèêëàâùûîïôçœ]");
  private static final Pattern INVERSION =
      Pattern.compile("-t-(?:il|elle|on)\\b|-ils\\b|-elles\\b");

  /** Nothing English looks like these. */
  private static final Set<String> TELLING =
      Set.of("quand", "pourquoi", "combien", "quel", "quelle", "quels", "quelles", "qu", "quoi");

  private static final Set<String> FRENCH =
      Set.of(
          "le",
          "la",
          "les",
          "l",
          "des",
          "du",
          "de",
          "d",
          "une",
          "un",
          "dans",
          "avec",
          "pour",
          "sur",
          "au",
          "aux",
          "et",
          "ou",
          "qui",
          "que",
          "n",
          "s",
          "c",
          "j",
          "est",
          "sont",
          "ont",
          "etait",
          "etaient",
          "sera",
          "cette",
          "ces",
          "ses",
          "leur",
          "leurs",
          "entre",
          "depuis",
          "apres",
          "avant",
          "contre",
          "selon",
          "sans",
          "mais",
          "chez",
          "par",
          "pas",
          "ne",
          "il",
          "elle",
          "comment",
          "cambodge",
          "cambodgien",
          "cambodgienne",
          "cambodgiens",
          "cambodgiennes",
          "americain",
          "americaine",
          "americains",
          "americaines",
          "chinois",
          "chinoise",
          "thailande",
          "etats",
          "unis",
          "guerre",
          "armes",
          "accord",
          "navire");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "in", "is", "are", "was", "were", "be", "been", "what", "who", "whom",
          "whose", "when", "where", "why", "which", "how", "did", "do", "does", "has", "have",
          "had", "with", "for", "from", "by", "to", "at", "about", "after", "before", "between",
          "against", "not", "this", "that", "these", "it", "its", "his", "her", "their", "will",
          "would", "can", "could", "should", "any", "say", "says", "said", "report", "reports",
          "deal", "ship", "news", "article", "during", "since", "under", "over", "into");

  /** Endings of verbs and of the feminine, longest first. */
  private static final String[] ENDINGS = {
    "aient", "erent", "eront", "antes", "ante", "ait", "era", "ent", "ant", "ee", "er", "ez", "e"
  };

  private static final int LEAST_STEM = 3;

  private FrenchText() {}

  /**
   * Whether a text in Latin letters is French: its little words have to outweigh the English ones
   * clearly, since English questions hold French names. A capital within the text is a name's.
   */
  static boolean isFrench(String text) {
    int french = 2 * (int) INVERSION.matcher(text).results().count();
    int english = 0;
    for (MatchResult found : WORD.matcher(text).results().toList()) {
      String word = fold(found.group());
      english += ENGLISH.contains(word) ? 1 : 0;
      if (found.start() == 0
          || Character.isLowerCase(found.group().codePointAt(0))
          || "cambodge".equals(word)) {
        french += weight(word, found.group());
      }
    }
    return french >= 2 && french > 2 * english;
  }

  private static int weight(String folded, String word) {
    if (TELLING.contains(folded)) {
      return 2;
    }
    boolean counts =
        FRENCH.contains(folded) || ACCENT.matcher(word.toLowerCase(Locale.ROOT)).find();
    return counts ? 1 : 0;
  }

  /** Lower case without accents, which many do not type. */
  static String fold(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace("œ", "oe");
  }

  /** A folded word without plural, feminine and the commonest endings of verbs. */
  static String stem(String folded) {
    String word = folded.endsWith("aux") ? folded.replaceFirst("aux$", "al") : folded;
    if (word.length() > LEAST_STEM && (word.endsWith("s") || word.endsWith("x"))) {
      word = word.substring(0, word.length() - 1);
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
        word = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    int last = word.length() - 1;
    boolean twice = last >= LEAST_STEM && word.charAt(last) == word.charAt(last - 1);
    return twice ? word.substring(0, last) : word;
  }
}
