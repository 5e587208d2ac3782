package org.sarika.chat;

import org.sarika.knowledge.Language;

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
   * @param language of its question
   */
  record Rated(String turn, Rating rating, Language language) implements Pressed {
    /** In English. */
    public Rated(String turn, Rating rating) {
      this(turn, rating, Language.ENGLISH);
    }
  }

  /** Something is noted; the presser alone is told what. */
  record Noted(Notice what) implements Pressed {}

  /** Nothing is done; the presser alone is told why. */
  record Refused(Notice why) implements Pressed {}
}
