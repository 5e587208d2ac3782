package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** What came of a call to the Bot API. */
sealed interface ApiAnswer {
  /** It was done. */
  record Done(JsonNode result) implements ApiAnswer {}

  /**
   * Telegram said no, so nothing was done.
   *
   * @param code as in HTTP
   * @param description Telegram's sentence; may repeat a few words of what was sent
   * @param retryAfter how long to wait; zero if it did not say
   * @param newChat the chat's new id; empty if it has none
   */
  record Refused(int code, String description, Duration retryAfter, String newChat)
      implements ApiAnswer {
    boolean says(String words) {
      return description.toLowerCase(java.util.Locale.ROOT).contains(words);
    }
  }

  /**
   * No answer, or none of Telegram's: it may have been done all the same.
   *
   * @param why a few words of ours, never an address, since that holds the token
   */
  record Silence(String why) implements ApiAnswer {}

  /** An answer that is no JSON we can read, though the call succeeded. */
  record Garbled(String text) implements ApiAnswer {
    @Override
    public String toString() {
      return "Garbled";
    }
  }
}
