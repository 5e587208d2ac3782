package org.sarika.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * The platform's limits, obeyed from our side. A caller first takes leave for the chat, then for
 * all chats together, then sends. Never blocks; safe for many threads. A chat is forgotten soon
 * after its limits are whole again, so memory follows the chats that talk now.
 */
public final class Pace {
  /** By then any allowance is whole again, so a new one is the same. */
  private static final Duration REST = Duration.ofMinutes(2);

  /** Beyond that the least used go early, which lends those chats one burst. */
  private static final int MOST_CHATS = 100_000;

  /** No platform asks for more; also keeps the arithmetic far from overflow. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final PaceLimits limits;
  private final Predicate<String> groups;
  private final LongSupplier nanoTime;
  private final Allowance overall;
  private final Cache<String, Allowance> chats;
  private final Cache<String, Long> frozen;

  /**
   * @param groups which chats have the limit of groups; must not throw
   * @param nanoTime nanoseconds that only grow, such as {@code System::nanoTime}
   */
  public Pace(PaceLimits limits, Predicate<String> groups, LongSupplier nanoTime) {
    this.limits = limits;
    this.groups = groups;
    this.nanoTime = nanoTime;
    this.overall =
        new Allowance(limits.burst(), limits.perSecond(), limits.perSecond(), SECOND, nanoTime);
    this.chats =
        Caffeine.newBuilder()
            .maximumSize(MOST_CHATS)
            .expireAfterAccess(REST)
            .ticker(nanoTime::getAsLong)
            .build();
    this.frozen =
        Caffeine.newBuilder()
            .expireAfter(Expiry.<String, Long>writing((chat, until) -> left(until)))
            .ticker(nanoTime::getAsLong)
            .build();
  }

  /** Nothing leaves for this chat in that time; what it was frozen for before is kept if longer. */
  public void freeze(String chat, Duration duration) {
    long until = until(duration);
    frozen.asMap().merge(chat, until, Pace::later);
  }

  /** How long nothing leaves for this chat because it was frozen; zero if it was not. */
  Duration frozen(String chat) {
    Long until = frozen.getIfPresent(chat);
    return until == null ? Duration.ZERO : left(until);
  }

  /** How many chats are frozen now. */
  int frozen() {
    frozen.cleanUp();
    return (int) frozen.estimatedSize();
  }

  /** Zero: taken. Else: ask again after that long. */
  Duration takeFor(String chat) {
    Duration frozenFor = frozen(chat);
    return frozenFor.isZero() ? chats.get(chat, this::allowance).take() : frozenFor;
  }

  /** Zero: taken. Else: ask again after that long. */
  Duration takeOverall() {
    return overall.take();
  }

  /** How many chats are remembered. */
  long remembered() {
    chats.cleanUp();
    return chats.estimatedSize();
  }

  private Allowance allowance(String chat) {
    int rate = limits.chatPerSecond();
    return groups.test(chat)
        ? new Allowance(limits.groupBurst(), rate, limits.groupPerMinute(), MINUTE, nanoTime)
        : new Allowance(limits.chatBurst(), rate, limits.chatBurst() + rate, SECOND, nanoTime);
  }

  private long until(Duration duration) {
    return nanoTime.getAsLong() + (duration.compareTo(LONGEST) > 0 ? LONGEST : duration).toNanos();
  }

  /** Nanoseconds have no origin: only their difference can be compared. */
  private static long later(long one, long other) {
    return one - other > 0 ? one : other;
  }

  private Duration left(long until) {
    return Duration.ofNanos(Math.max(0, until - nanoTime.getAsLong()));
  }
}
