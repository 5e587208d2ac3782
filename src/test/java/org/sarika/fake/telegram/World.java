package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.fake.Watched;

/** All chats behind one lock; whoever waits for something is woken by every change. */
final class World extends Watched {
  private final Map<Long, Chat> chats = new HashMap<>();
  private final Clock clock;
  private final Bot bot;

  World(Bot bot, Clock clock) {
    this.bot = bot;
    this.clock = clock;
  }

  Bot bot() {
    return bot;
  }

  Instant now() {
    return clock.instant();
  }

  Collection<Chat> chats() {
    return chats.values();
  }

  Optional<Chat> find(long id) {
    return Optional.ofNullable(chats.get(id));
  }

  Chat chat(long id, Supplier<Chat> made) {
    return chats.computeIfAbsent(id, key -> made.get());
  }

  /** The chat that a call names, if the bot may write there. */
  Chat reachable(JsonNode chatId) {
    if (chatId.isMissingNode() || chatId.asText("").isEmpty()) {
      throw Refusal.badRequest("chat_id is empty");
    }
    Chat chat = find(chatId.asLong(0)).orElseThrow(() -> Refusal.badRequest("chat not found"));
    chat.requireReachable();
    return chat;
  }
}
