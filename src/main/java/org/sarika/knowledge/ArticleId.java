package org.sarika.knowledge;

import java.util.regex.Pattern;

/**
 * The id of an article, as in its file name and in links to it.
 *
 * @param value 1 to 120 letters, digits, dots, hyphens or underscores, starting with a letter or
 *     digit
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

  public ArticleId {
    if (!VALID.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "article id '%s' is not 1 to 120 letters, digits, dots, hyphens or underscores"
              .formatted(value.substring(0, Math.min(80, value.length()))));
    }
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
