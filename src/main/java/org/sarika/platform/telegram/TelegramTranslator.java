package org.sarika.platform.telegram;

import java.time.InstantSource;

/**
 * Raw updates to what they want of us. Never throws for what an update holds. Safe for many
 * threads.
 */
final class TelegramTranslator {
  private final BotIdentity bot;
  private final ShownTurns shown;
  private final InstantSource clock;

  /** Which answer a message of ours shows. */
  interface ShownTurns {
    /** Id of the answer; empty if none or no longer known. */
    java.util.Optional<String> turnOf(String chat, String message);
  }

  /**
   * @param clock says when a button is pressed, which Telegram does not
   */
  TelegramTranslator(BotIdentity bot, ShownTurns shown, InstantSource clock) {
    this.bot = bot;
    this.shown = shown;
    this.clock = clock;
  }

  /** What an update wants. */
  TelegramUpdate translate(String rawJson) {
    return new TelegramUpdate.Ignored("not written yet " + bot + shown + clock);
  }

  /** What is worked on in order: the chat's id, or the asker's for an inline query. */
  static String lane(com.fasterxml.jackson.databind.JsonNode update) {
    return update.path("message").path("chat").path("id").asText();
  }
}
