package org.sarika.platform.telegram;

/**
 * What lines take of a message's limits.
 *
 * @param units UTF-16 units that a reader sees
 * @param bytes of the markup, in UTF-8
 * @param tags pairs of tags
 */
record Cost(int units, int bytes, int tags) {
  static final Cost NONE = new Cost(0, 0, 0);

  /** Two line breaks part lines at most. */
  private static final int BETWEEN = 2;

  Cost plus(Cost more) {
    return new Cost(units + BETWEEN + more.units, bytes + BETWEEN + more.bytes, tags + more.tags);
  }
}
