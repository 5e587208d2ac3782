package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** All chats behind one lock; whoever waits for something is woken by every change. */
final class World {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
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

  <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      T result = work.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  void locked(Runnable work) {
    locked(() -> {
      work.run();
      return true;
    });
  }

  /** Looks again at every change until it is there or time is up. */
  <T> Optional<T> await(Duration patience, Supplier<Optional<T>> look) {
    lock.lock();
    try {
      long left = patience.toNanos();
      Optional<T> found = look.get();
      while (found.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
        found = look.get();
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
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
