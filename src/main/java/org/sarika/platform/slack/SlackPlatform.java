package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sarika.chat.Reply;
import org.sarika.delivery.Backoff;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.platform.ChatPlatform;
import org.sarika.platform.Messenger;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sarika on Slack, over Socket Mode or HTTP. Slack need not be there when it starts: it connects as
 * soon as it can, and says in its health why it cannot.
 */
public final class SlackPlatform implements ChatPlatform, Messenger {
  private static final Logger LOG = LoggerFactory.getLogger(SlackPlatform.class);
  private static final Duration STEP = Duration.ofMillis(50);

  private final SlackSettings settings;
  private final SlackDesk desk;
  private final SlackApi api;
  private final Tokens tokens;
  private final Consumer<String> farewell;
  private final SocketTimes times;
  private final Optional<SlackEndpoint> endpoint;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** In the order in which they were started. */
  private final List<Component> parts = new ArrayList<>();

  private volatile String trouble = Sentences.NOT_CONNECTED;
  private volatile String where = "";
  private volatile Optional<SlackCounter> counting = Optional.empty();

  /**
   * An edge that is not started.
   *
   * @param api closed with it
   * @param farewell told the workspaces that want us no longer
   */
  public SlackPlatform(
      SlackSettings settings,
      SlackDesk desk,
      SlackApi api,
      Tokens tokens,
      Consumer<String> farewell) {
    this(settings, desk, api, tokens, farewell, SocketTimes.STANDARD);
  }

  SlackPlatform(
      SlackSettings settings,
      SlackDesk desk,
      SlackApi api,
      Tokens tokens,
      Consumer<String> farewell,
      SocketTimes times) {
    this.settings = settings;
    this.desk = desk;
    this.api = api;
    this.tokens = tokens;
    this.farewell = farewell;
    this.times = times;
    this.endpoint =
        settings.isSocketMode()
            ? Optional.empty()
            : Optional.of(new SlackEndpoint(settings.signingSecret(), desk.clock()));
  }

  @Override
  public String name() {
    return Place.PLATFORM;
  }

  /** What Slack posts to at {@link SlackEndpoint#PATH}; empty in Socket Mode. */
  public Optional<SlackEndpoint> endpoint() {
    return endpoint;
  }

  @Override
  public void run() {
    try {
      if (open()) {
        if (!settings.botToken().isEmpty()) {
          introduce();
        } else {
          trouble = "";
        }
        closed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes in from now on; what cannot be answered yet waits on disk. */
  private boolean open() {
    synchronized (parts) {
      if (closed.getCount() == 0) {
        return false;
      }
      SlackCounter counter = SlackCounter.open(api, tokens, settings, desk, farewell);
      parts.add(counter);
      counting = Optional.of(counter);
      new WarmUp(counter.app()).run();
      endpoint.ifPresent(one -> one.open(counter.app()));
      if (settings.isSocketMode()) {
        SlackSocket socket = new SlackSocket(api, settings.appToken(), counter.app(), times);
        parts.add(socket);
        socket.start();
      }
      return true;
    }
  }

  /** Asks who we are until Slack says so; without that nothing could be answered. */
  private void introduce() throws InterruptedException {
    Backoff backoff = Backoff.of(times.retry(), times.longestRetry());
    int failures = 0;
    boolean known = false;
    while (!known && closed.getCount() > 0) {
      ApiAnswer answer = api.call(settings.botToken(), "auth.test", new JsonObject());
      if (answer instanceof ApiAnswer.Done done) {
        where = "@%s in %s".formatted(text(done.body(), "user"), text(done.body(), "team"));
        trouble = "";
        known = true;
        LOG.info("slack: on as {}", where);
      } else {
        tell(Sentences.token(answer));
        boolean _ = closed.await(backoff.after(++failures).toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }

  private void tell(String sentence) {
    if (!sentence.equals(trouble)) {
      LOG.warn("slack: {}", sentence);
    }
    trouble = sentence;
  }

  private static String text(JsonObject body, String name) {
    return body.get(name) instanceof JsonPrimitive value ? value.getAsString() : "?";
  }

  /** Waits until it works, but no longer than this. */
  public boolean awaitReady(Duration patience) {
    try {
      long left = patience.toMillis();
      while (!check().ok() && left > 0) {
        Thread.sleep(STEP.toMillis());
        left -= STEP.toMillis();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return check().ok();
  }

  @Override
  public boolean tell(Reply reply, long promise) {
    return closed.getCount() > 0
        && counting.filter(counter -> counter.tell(reply, promise)).isPresent();
  }

  @Override
  public Health check() {
    if (!trouble.isEmpty()) {
      return Health.down(trouble);
    }
    List<Component> all;
    synchronized (parts) {
      all = List.copyOf(parts);
    }
    String mode = settings.isSocketMode() ? "Socket Mode" : "HTTP at " + SlackEndpoint.PATH;
    return all.stream()
        .map(Component::check)
        .filter(health -> !health.ok())
        .findFirst()
        .orElse(Health.up(where.isEmpty() ? mode : where + ", " + mode));
  }

  /** Nothing comes in any more, then what is under way ends, then what is left to send waits. */
  @Override
  public void close() {
    closed.countDown();
    endpoint.ifPresent(SlackEndpoint::shut);
    List<Component> all;
    synchronized (parts) {
      all = List.copyOf(parts).reversed();
    }
    all.forEach(Component::close);
    api.close();
  }
}
