package org.sarika.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Nobody gets so many answers that others wait: a limit for each asker and one for each chat. Never
 * blocks; safe for many threads; keeps nothing of who was quiet for some minutes.
 */
public final class Fairness {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 100_000;

  private final FairnessLimits limits;
  private final LongSupplier nanoTime;
  private final Cache<String, Gate> askers;
  private final Cache<String, Gate> chats;

  /**
   * @param nanoTime nanoseconds that only grow, such as {@code System::nanoTime}
   */
  public Fairness(FairnessLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.askers = cache(limits.askerPerMinute(), limits.askerBurst());
    this.chats = cache(limits.chatPerMinute(), limits.chatBurst());
  }

  /** Counts a question, and says whether it may be worked on. A refused one costs nothing. */
  public Verdict ask(String asker, String chat) {
    Gate person = askers.get(asker, key -> gate(limits.askerPerMinute(), limits.askerBurst()));
    Gate place = chats.get(chat, key -> gate(limits.chatPerMinute(), limits.chatBurst()));
    Verdict verdict = person.ask();
    if (verdict instanceof Verdict.Allowed) {
      verdict = place.ask();
      if (verdict instanceof Verdict.Wait) {
        person.giveBack();
      }
    }
    return verdict;
  }

  /** How many askers and chats are remembered. */
  long remembered() {
    askers.cleanUp();
    chats.cleanUp();
    return askers.estimatedSize() + chats.estimatedSize();
  }

  private Gate gate(int perMinute, int burst) {
    return new Gate(
        Bucket.builder()
            .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, MINUTE))
            .withCustomTimePrecision(new Ticks(nanoTime))
            .build());
  }

  /** Forgets a gate when its bucket is full again and a refusal would be told again. */
  private Cache<String, Gate> cache(int perMinute, int burst) {
    Duration refill = MINUTE.multipliedBy(burst).dividedBy(perMinute);
    return Caffeine.newBuilder()
        .maximumSize(MOST_KEPT)
        .expireAfterAccess(refill.plus(limits.quiet()))
        .ticker(nanoTime::getAsLong)
        .build();
  }

  /** One asker's or one chat's limit. */
  private final class Gate {
    private final Bucket bucket;
    private boolean refusing;
    private long refusedAt;

    private Gate(Bucket bucket) {
      this.bucket = bucket;
    }

    private synchronized Verdict ask() {
      ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
      if (probe.isConsumed()) {
        return new Verdict.Allowed();
      }
      long now = nanoTime.getAsLong();
      boolean first = !refusing || now - refusedAt >= limits.quiet().toNanos();
      refusing = true;
      refusedAt = now;
      return new Verdict.Wait(Duration.ofNanos(probe.getNanosToWaitForRefill()), first);
    }

    private void giveBack() {
      bucket.addTokens(1);
    }
  }
}
