package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Telegram what it shows about us: commands, and descriptions where it has none yet, in our
 * askers' languages. Only what is new is set, since Telegram lets these be set a few times a day.
 * Best effort, on a thread of its own.
 */
final class BotProfile {
  private static final Logger log = LoggerFactory.getLogger(BotProfile.class);
  private static final int TRIES = 5;
  private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final BotApi api;
  private final Set<String> curators;
  private final CountDownLatch closed;

  /**
   * @param curators ids of users who are offered more than others
   */
  BotProfile(BotApi api, Set<String> curators, CountDownLatch closed) {
    this.api = api;
    this.curators = Set.copyOf(curators);
    this.closed = closed;
  }

  void start() {
    Thread.ofVirtual().name("telegram-profile").start(this::register);
  }

  private void register() {
    try {
      for (Outgoing set : CommandLists.all()) {
        put(set);
      }
      for (Outgoing set : Descriptions.all()) {
        put(set);
      }
      // Last: Telegram refuses what is for somebody who has never written to us.
      for (Outgoing set : CommandLists.curators(curators)) {
        put(set);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(Outgoing set) throws InterruptedException {
    if (isSo(set)) {
      return;
    }
    for (int tries = 0; tries < TRIES && closed.getCount() > 0; tries++) {
      ApiAnswer answer = api.call(set.method(), set.params());
      switch (answer) {
        case ApiAnswer.Done _, ApiAnswer.BrokenOff _, ApiAnswer.Garbled _ -> {
          return;
        }
        case ApiAnswer.Refused refused when refused.code() == 429 -> rest(refused.retryAfter());
        case ApiAnswer.Refused refused when refused.code() < 500 -> {
          log.warn("telegram: {} is refused with code {}", set.method(), refused.code());
          return;
        }
        case ApiAnswer.Refused _ -> rest(LEAST_PAUSE);
        case ApiAnswer.Silence _ -> rest(LEAST_PAUSE.multipliedBy(1L << tries));
      }
    }
  }

  /** Whether Telegram shows these commands, or any description: the operator's own stays. */
  private boolean isSo(Outgoing set) {
    ObjectNode which = set.params().deepCopy();
    which.remove(List.of("commands", "description", "short_description"));
    String get = "get" + set.method().substring("set".length());
    if (!(api.call(get, which) instanceof ApiAnswer.Done done)) {
      return false;
    }
    return switch (set.method()) {
      case "setMyCommands" -> set.params().path("commands").equals(done.result());
      case "setMyDescription" -> !done.result().path("description").asText().isEmpty();
      default -> !done.result().path("short_description").asText().isEmpty();
    };
  }

  private void rest(Duration time) throws InterruptedException {
    Duration pause = time.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : time;
    pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    boolean _ = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
  }
}
