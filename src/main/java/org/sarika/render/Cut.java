package org.sarika.render;

/** Shortens texts, never inside a character. Lengths are in UTF-16 units. */
public final class Cut {
  private Cut() {}

  /** The text, or its start with "…" where it is longer than {@code limit}, which is at least 2. */
  public static String at(int limit, String text) {
    return text.length() <= limit ? text : text.substring(0, whole(text, limit - 1)) + "…";
  }

  /** Where to end at the latest so that no character is split: {@code end}, or one before it. */
  public static int whole(String text, int end) {
    return end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
        ? end - 1
        : end;
  }
}
