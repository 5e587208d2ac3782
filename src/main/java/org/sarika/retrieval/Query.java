package org.sarika.retrieval;

/**
 * What to look for.
 *
 * @param text the question as one standalone sentence; any characters, none has a meaning of its
 *     own
 * @param filters which articles may be found
 */
public record Query(String text, Filters filters) {
  public static Query of(String text) {
    return new Query(text, Filters.NONE);
  }
}
