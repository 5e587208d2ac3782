package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;

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
      return description.toLowerCase(Locale.ROOT).contains(words);
    }
  }

  /**
   * No answer, or none of Telegram's: it may have been done all the same.
   *
   * @param why a few words of ours, never an address, since that holds the token
   */
  record Silence(String why) implements ApiAnswer {}

  /** It was done, but the answer broke off. */
  record BrokenOff() implements ApiAnswer {}

  /** It was done, and the answer is whole, but no JSON that we can read. */
  record Garbled(String text) implements ApiAnswer {
    @Override
    public String toString() {
      return "Garbled";
    }
  }
}
