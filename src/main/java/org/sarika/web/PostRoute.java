package org.sarika.web;

/**
 * An address that another program posts to.
 *
 * @param path such as {@code /telegram}
 * @param header whose value proves who posts
 * @param taker takes what is posted
 */
public record PostRoute(String path, String header, Taker taker) {
  /** Takes one post. Called by many threads. */
  public interface Taker {
    /** Whether the header's value is right; asked before the body is read. */
    boolean trusts(String value);

    /**
     * Takes a body of at most a megabyte.
     *
     * @return the status to answer with
     */
    int take(String body);
  }
}
