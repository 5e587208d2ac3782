package org.sarika.chat;

/** What comes of a press. */
public sealed interface Pressed {
  /** Something to post. */
  record Show(Reply reply) implements Pressed {}

  /** Something to show in the place of what the button stands below. */
  record Instead(Reply reply) implements Pressed {}

  /**
   * A rating was kept.
   *
   * @param turn of which answer
   */
  record Rated(String turn, Rating rating) implements Pressed {}

  /** Something is noted; the presser alone is told what. */
  record Noted(Notice what) implements Pressed {}

  /** Nothing is done; the presser alone is told why. */
  record Refused(Notice why) implements Pressed {}
}
