package org.sarika.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keeps turns for two hours and at most 10,000 conversations; a restart forgets all. */
public final class InMemoryConversationStore implements ConversationStore {
  private static final Duration KEPT = Duration.ofHours(2);
  private static final int MOST_CONVERSATIONS = 10_000;

  private final Clock clock;
  private final Cache<ConversationId, List<Turn>> conversations;

  public InMemoryConversationStore(Clock clock) {
    this.clock = clock;
    this.conversations =
        Caffeine.newBuilder()
            .maximumSize(MOST_CONVERSATIONS)
            .expireAfterWrite(KEPT)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  @Override
  public List<Turn> turns(ConversationId conversation) {
    List<Turn> turns = conversations.getIfPresent(conversation);
    Instant oldest = clock.instant().minus(KEPT);
    return turns == null
        ? List.of()
        : turns.stream().filter(turn -> turn.at().isAfter(oldest)).toList();
  }

  @Override
  public void remember(ConversationId conversation, Turn turn) {
    conversations.asMap().merge(conversation, List.of(turn), InMemoryConversationStore::joined);
  }

  @Override
  public void forget(ConversationId conversation) {
    conversations.invalidate(conversation);
  }

  private static List<Turn> joined(List<Turn> before, List<Turn> added) {
    List<Turn> all = new ArrayList<>(before);
    all.addAll(added);
    return List.copyOf(all.subList(Math.max(0, all.size() - MOST_TURNS), all.size()));
  }
}
