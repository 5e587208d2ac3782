package org.sarika.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sarika.knowledge.ArticleId;

/**
 * Whose next message says why they reject which article. Only in memory: after a restart the
 * question itself can still be replied to.
 */
final class AwaitedReasons {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int MOST = 1000;

  private final InstantSource clock;
  private final Map<Awaiting, Awaited> entries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Awaiting, Awaited> eldest) {
          return size() > MOST;
        }
      };

  private record Awaiting(ConversationId where, String who) {}

  /** The message that gave it is known again when it is delivered again. */
  private record Awaited(ArticleId article, Instant until, String message) {}

  AwaitedReasons(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void await(ConversationId where, String who, ArticleId article) {
    entries.put(new Awaiting(where, who), new Awaited(article, clock.instant().plus(PATIENCE), ""));
  }

  synchronized void forget(ConversationId where, String who) {
    entries.remove(new Awaiting(where, who));
  }

  /** The article that this message is about, if one is. */
  synchronized Optional<ArticleId> take(IncomingMessage message) {
    Awaiting key = new Awaiting(message.conversation(), message.asker());
    Awaited entry = entries.get(key);
    if (entry == null
        || clock.instant().isAfter(entry.until)
        || !(entry.message.isEmpty() || entry.message.equals(message.id()))) {
      return Optional.empty();
    }
    entries.put(key, new Awaited(entry.article, entry.until, message.id()));
    return Optional.of(entry.article);
  }
}
