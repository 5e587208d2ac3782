package org.sarika.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Keeps at most 10,000 turns; a restart forgets all. For the terminal and for tests. */
public final class InMemoryConversationStore implements ConversationStore {
  private static final int MOST_KEPT = 10_000;
  private static final int ID_LENGTH = 8;

  private final Clock clock;
  private final AtomicLong places = new AtomicLong();
  private final String salt = UUID.randomUUID().toString();
  private final Cache<String, Kept> turns =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();
  private final Cache<String, Map<String, Rated>> ratings =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

  public InMemoryConversationStore(Clock clock) {
    this.clock = clock;
  }

  private record Kept(long place, Optional<Owner> owner, Turn turn) {}

  private record Owner(ConversationId conversation, String asker) {}

  private record Rated(String platform, Rating rating, Instant at) {}

  @Override
  public String idFor(String message) {
    String id =
        UUID.nameUUIDFromBytes((salt + message).getBytes(StandardCharsets.UTF_8)).toString();
    return id.replace("-", "").substring(0, ID_LENGTH);
  }

  @Override
  public List<Turn> turns(ConversationId conversation) {
    return reached(owner -> owner.conversation.equals(conversation));
  }

  @Override
  public List<Turn> turns(ConversationId conversation, String asker) {
    return reached(new Owner(conversation, asker)::equals);
  }

  private List<Turn> reached(Predicate<Owner> whose) {
    Instant oldest = clock.instant().minus(REACH);
    List<Turn> found =
        turns.asMap().values().stream()
            .filter(kept -> kept.owner.filter(whose).isPresent())
            .sorted(Comparator.comparingLong(Kept::place))
            .map(Kept::turn)
            .filter(turn -> turn.at().isAfter(oldest))
            .toList();
    return found.subList(Math.max(0, found.size() - MOST_TURNS), found.size());
  }

  @Override
  public List<Turn> asked(String platform, String asker, int most) {
    return turns.asMap().values().stream()
        .filter(kept ->
            kept.owner
                .filter(owner ->
                    owner.asker.equals(asker) && owner.conversation.platform().equals(platform))
                .isPresent())
        .sorted(Comparator.comparingLong(Kept::place).reversed())
        .limit(most)
        .map(Kept::turn)
        .toList();
  }

  @Override
  public void remember(ConversationId conversation, String asker, Turn turn) {
    Optional<Owner> owner = Optional.of(new Owner(conversation, asker));
    turns
        .asMap()
        .merge(
            turn.id(),
            new Kept(places.incrementAndGet(), owner, turn),
            (old, again) -> new Kept(old.place, owner, turn));
  }

  @Override
  public Optional<Turn> find(String id) {
    return Optional.ofNullable(turns.getIfPresent(id)).map(Kept::turn);
  }

  @Override
  public Relation relation(String id, ConversationId conversation, String asker) {
    Kept kept = turns.getIfPresent(id);
    Optional<Owner> owner = kept == null ? Optional.empty() : kept.owner;
    if (owner.isEmpty() || !owner.get().conversation.platform().equals(conversation.platform())) {
      return Relation.STRANGER;
    }
    return Relation.of(
        owner.get().conversation.equals(conversation), owner.get().asker.equals(asker));
  }

  @Override
  public void rate(String id, ConversationId conversation, String asker, Rating rating) {
    ratings
        .get(id, nobody -> new ConcurrentHashMap<>())
        .put(asker, new Rated(conversation.platform(), rating, clock.instant()));
  }

  @Override
  public Map<Rating, Integer> ratings(String id) {
    Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
    Map<String, Rated> given = ratings.getIfPresent(id);
    if (given != null) {
      given.values().forEach(rated -> counts.merge(rated.rating, 1, Integer::sum));
    }
    return counts;
  }

  @Override
  public Erased forget(String platform, String asker) {
    int questions = 0;
    for (Map.Entry<String, Kept> one : turns.asMap().entrySet()) {
      Optional<Owner> owner = one.getValue().owner;
      if (owner.isPresent()
          && owner.get().asker.equals(asker)
          && owner.get().conversation.platform().equals(platform)) {
        turns.put(one.getKey(), nameless(one.getValue()));
        questions++;
      }
    }
    int erased = 0;
    for (Map<String, Rated> given : ratings.asMap().values()) {
      Rated rated = given.get(asker);
      if (rated != null && rated.platform.equals(platform) && given.remove(asker, rated)) {
        erased++;
      }
    }
    return new Erased(questions, erased);
  }

  @Override
  public void forgetBefore(Instant oldest) {
    turns.asMap().replaceAll((id, kept) -> kept.turn.at().isBefore(oldest) ? nameless(kept) : kept);
    ratings
        .asMap()
        .values()
        .forEach(given -> given.values().removeIf(rated -> rated.at.isBefore(oldest)));
  }

  private static Kept nameless(Kept kept) {
    return new Kept(kept.place, Optional.empty(), kept.turn.nameless());
  }
}
