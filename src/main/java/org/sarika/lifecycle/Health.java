package org.sarika.lifecycle;

/**
 * Whether a part works, and why not.
 *
 * @param ok whether it works
 * @param detail one sentence without a full stop; empty when there is nothing to say
 */
public record Health(boolean ok, String detail) {
  public static Health up() {
    return new Health(true, "");
  }

  public static Health up(String detail) {
    return new Health(true, detail);
  }

  public static Health down(String detail) {
    return new Health(false, detail);
  }
}
