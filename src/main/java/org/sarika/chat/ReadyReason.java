package org.sarika.chat;

import java.util.List;

/** Reasons for a rejection that a curator can give with one press. Kept as they are worded. */
public enum ReadyReason {
  OFF_TOPIC("It is not about the matter of this library"),
  TOO_LITTLE("It holds too little that could answer a question"),
  DOUBTFUL("Its source is not trustworthy enough"),
  COVERED("Another article says all of it"),
  DAMAGED("Its text came in damaged or incomplete");

  /** All of them, in the order in which they are offered. */
  public static final List<ReadyReason> ALL =
      List.of(OFF_TOPIC, TOO_LITTLE, DOUBTFUL, COVERED, DAMAGED);

  private final String words;

  ReadyReason(String words) {
    this.words = words;
  }

  /** One sentence without a full stop. */
  public String words() {
    return words;
  }
}
