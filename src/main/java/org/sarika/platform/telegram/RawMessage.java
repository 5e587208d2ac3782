package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A message as it was received. Any field may be missing or of another type than documented.
 *
 * @param node may be missing altogether
 */
record RawMessage(JsonNode node) {
  /** Last second of the year 9999: later ones are no dates. */
  private static final long LAST_SECOND = 253_402_300_799L;

  /** A number that fits, and nothing like one. */
  static OptionalLong number(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong()
        ? OptionalLong.of(node.longValue())
        : OptionalLong.empty();
  }

  /** The chat's id. */
  Optional<String> chat() {
    OptionalLong id = number(node.path("chat").path("id"));
    return id.isPresent() ? Optional.of(Long.toString(id.getAsLong())) : Optional.empty();
  }

  boolean isPrivate() {
    return node.path("chat").path("type").asText().equals("private");
  }

  OptionalInt id() {
    return small(node.path("message_id"));
  }

  /** The forum topic; a thread of replies outside of forums has a number too, but is no topic. */
  OptionalInt topic() {
    return node.path("is_topic_message").asBoolean()
        ? small(node.path("message_thread_id"))
        : OptionalInt.empty();
  }

  private static OptionalInt small(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() > 0
        ? OptionalInt.of(node.intValue())
        : OptionalInt.empty();
  }

  Optional<Instant> date() {
    OptionalLong seconds = number(node.path("date"));
    return seconds.isPresent() && seconds.getAsLong() > 0 && seconds.getAsLong() <= LAST_SECOND
        ? Optional.of(Instant.ofEpochSecond(seconds.getAsLong()))
        : Optional.empty();
  }

  /**
   * Who is behind it: a person, or the chat in whose name somebody writes, whose {@code from} is
   * one of Telegram's own bots. Empty for bots.
   */
  Optional<String> asker() {
    OptionalLong chat = number(node.path("sender_chat").path("id"));
    OptionalLong person = number(node.path("from").path("id"));
    if (chat.isPresent()) {
      return Optional.of(Long.toString(chat.getAsLong()));
    }
    return person.isPresent() && !node.path("from").path("is_bot").asBoolean()
        ? Optional.of(Long.toString(person.getAsLong()))
        : Optional.empty();
  }

  boolean isFrom(BotIdentity bot) {
    OptionalLong from = number(node.path("from").path("id"));
    return from.isPresent() && from.getAsLong() == bot.id();
  }

  /** Whether a machine put it here: another bot's words, or what a channel passes on. */
  boolean isMachines() {
    return node.path("via_bot").isObject() || node.path("is_automatic_forward").asBoolean();
  }

  /** What it replies to; in a forum every message replies at least to the topic's beginning. */
  Optional<RawMessage> repliedTo() {
    JsonNode reply = node.path("reply_to_message");
    return reply.isObject() && !reply.has("forum_topic_created")
        ? Optional.of(new RawMessage(reply))
        : Optional.empty();
  }

  /** Its words, or those below its picture. */
  MarkedText words() {
    return node.path("text").isTextual()
        ? new MarkedText(node.path("text").asText(), node.path("entities"))
        : new MarkedText(node.path("caption").asText(), node.path("caption_entities"));
  }

  /** The file that was sent as one; pictures and voices are none. */
  Optional<TelegramFile> document() {
    JsonNode document = node.path("document");
    return document.path("file_id").isTextual() && !document.path("file_id").asText().isEmpty()
        ? Optional.of(
            new TelegramFile(
                document.path("file_id").asText(),
                document.path("file_name").asText(),
                number(document.path("file_size")).orElse(0)))
        : Optional.empty();
  }

  /** The part of the message replied to that the asker picked out; may be empty. */
  String pickedOut() {
    return node.path("quote").path("text").asText();
  }
}
