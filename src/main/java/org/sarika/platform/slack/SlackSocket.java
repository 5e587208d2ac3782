package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sarika.delivery.Backoff;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a socket to Slack open: connects as soon as it can, again when Slack asks for it or the
 * socket answers no ping, and says in its health why it cannot.
 */
final class SlackSocket implements Component {
  private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);

  /** A call may be under way that nobody can interrupt; what comes of it is not used. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final SlackApi api;
  private final String appToken;
  private final App app;
  private final SocketTimes times;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Given whenever the session has to be looked at; taken by the one thread that does. */
  private final Semaphore looks = new Semaphore(0);

  private final Backoff backoff;
  private volatile String trouble = Sentences.NOT_CONNECTED;
  private volatile boolean closed;
  private @Nullable SocketSession session;
  private @Nullable Thread keeper;

  SlackSocket(SlackApi api, String appToken, App app, SocketTimes times) {
    this.api = api;
    this.appToken = appToken;
    this.app = app;
    this.times = times;
    this.backoff = Backoff.of(times.retry(), times.longestRetry());
  }

  /** Returns at once. */
  void start() {
    keeper = Thread.ofPlatform().daemon().name("slack-socket").start(this::keep);
  }

  private void keep() {
    int failures = 0;
    try {
      while (!closed) {
        SocketSession now = session;
        boolean alive = now != null && now.isAlive();
        if (closed) {
          return;
        }
        if (alive) {
          tell("");
        } else {
          bury();
        }
        if (!alive || looks.tryAcquire(times.check().toNanos(), TimeUnit.NANOSECONDS)) {
          failures = renew() ? 0 : failures + 1;
          wait(failures == 0 ? Duration.ZERO : backoff.after(failures));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end(session);
    }
  }

  /** As long as a dead socket seems to be open, Slack may go on sending there. */
  private void bury() {
    if (session != null) {
      tell(Sentences.SILENT);
      end(session);
      session = null;
    }
  }

  /**
   * Opens a new session, and closes the old one then: Slack announces that it will end.
   *
   * @return whether it is open
   */
  private boolean renew() throws InterruptedException {
    ApiAnswer answer = api.call(appToken, "apps.connections.open", new JsonObject());
    if (closed) {
      return false;
    }
    if (!(answer instanceof ApiAnswer.Done done)
        || !(done.body().get("url") instanceof JsonPrimitive url)) {
      tell(Sentences.socket(answer));
      if (answer instanceof ApiAnswer.Limited limited) {
        wait(limited.retryAfter());
      }
      return false;
    }
    looks.drainPermits();
    SocketSession next;
    try {
      next = new SocketSession(api, appToken, url.getAsString(), app, threads, looks::release);
    } catch (IOException e) {
      tell(Sentences.NO_ADDRESS);
      return false;
    }
    if (!awaitWelcome(next)) {
      next.close();
      tell(Sentences.NO_HELLO);
      return false;
    }
    SocketSession old = session;
    session = next;
    retire(old);
    return true;
  }

  private boolean awaitWelcome(SocketSession next) throws InterruptedException {
    try {
      awaitUntil(() -> next.isWelcomed() || next.isOver());
      return next.isWelcomed();
    } catch (InterruptedException e) {
      next.close();
      throw e;
    }
  }

  /** Lets it acknowledge what it has: Slack sends no command a second time. */
  private void retire(@Nullable SocketSession old) throws InterruptedException {
    if (old != null) {
      try {
        awaitUntil(old::isIdle);
      } finally {
        old.close();
      }
    }
  }

  private void awaitUntil(BooleanSupplier condition) throws InterruptedException {
    long left = times.welcome().toMillis();
    while (!condition.getAsBoolean() && left > 0 && !closed) {
      Thread.sleep(times.step().toMillis());
      left -= times.step().toMillis();
    }
  }

  private void wait(Duration pause) throws InterruptedException {
    if (!closed && pause.isPositive()) {
      Thread.sleep(pause.toMillis());
    }
  }

  private static void end(@Nullable SocketSession old) {
    if (old != null) {
      old.close();
    }
  }

  private void tell(String sentence) {
    if (!sentence.isEmpty() && !sentence.equals(trouble)) {
      LOG.warn("slack: {}", sentence);
    }
    trouble = sentence;
  }

  @Override
  public Health check() {
    return trouble.isEmpty() ? Health.up() : Health.down(trouble);
  }

  /** Nothing is taken any more; what was taken before is acknowledged if it still can be. */
  @Override
  public void close() {
    closed = true;
    if (keeper != null) {
      keeper.interrupt();
      try {
        boolean _ = keeper.join(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    threads.shutdownNow();
  }
}
