package org.sarika.knowledge;

/**
 * The id of an article, as in its file name and in links to it.
 *
 * @param value 1 to 120 letters, digits, dots, hyphens or underscores, starting with a letter or
 *     digit
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final int LONGEST = 120;

  public ArticleId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "article id '%s' is not 1 to 120 letters, digits, dots, hyphens or underscores"
              .formatted(value.substring(0, Math.min(80, value.length()))));
    }
  }

  /** Whether a text can be an id. A loop and no pattern: one answer makes some hundred ids. */
  public static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
