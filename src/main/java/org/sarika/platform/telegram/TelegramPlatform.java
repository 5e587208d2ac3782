package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.chat.Reply;
import org.sarika.platform.ChatPlatform;
import org.sarika.platform.Messenger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sarika on Telegram. Telegram need not be there when it starts: it connects as soon as it can, and
 * says in its health why it cannot.
 */
public final class TelegramPlatform implements ChatPlatform, Messenger {
  private static final Logger log = LoggerFactory.getLogger(TelegramPlatform.class);

  /** A message may take that long; a poll as long as it is kept open and a little more. */
  private static final Duration SEND = Duration.ofSeconds(30);

  private final TelegramSettings settings;
  private final TelegramDesk desk;
  private final PollTimes times;
  private final BotApi api;
  private final Optional<TelegramWebhook> webhook;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CountDownLatch ready = new CountDownLatch(1);
  private final PatientCalls patient;

  /** In the order in which they were started. */
  private final List<Component> parts = new ArrayList<>();

  private volatile String where = "";

  /** There as soon as Telegram said who we are. */
  private volatile Optional<Counter> counting = Optional.empty();

  public TelegramPlatform(TelegramSettings settings, TelegramDesk desk) {
    this(settings, desk, PollTimes.STANDARD);
  }

  TelegramPlatform(TelegramSettings settings, TelegramDesk desk, PollTimes times) {
    this.settings = settings;
    this.desk = desk;
    this.times = times;
    this.api = new BotApi(BotAddress.of(settings.apiUrl()), settings.token(), SEND);
    this.patient = new PatientCalls(api, times, closed);
    this.webhook =
        settings.isWebhook()
            ? Optional.of(new TelegramWebhook(settings.webhookSecret()))
            : Optional.empty();
  }

  @Override
  public String name() {
    return "telegram";
  }

  /** What Telegram posts to; empty if it is polled. */
  public Optional<TelegramWebhook> webhook() {
    return webhook;
  }

  @Override
  public void run() {
    try {
      Optional<JsonNode> me = patient.call("getMe", api.parameters());
      if (me.isPresent()) {
        BotIdentity bot =
            new BotIdentity(me.get().path("id").asLong(), me.get().path("username").asText());
        serve(bot);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(BotIdentity bot) throws InterruptedException {
    Counter counter;
    synchronized (parts) {
      if (closed.getCount() == 0) {
        return;
      }
      counter = Counter.open(bot, api, settings, desk);
      parts.add(counter);
      counting = Optional.of(counter);
    }
    BotProfile profile = new BotProfile(api, settings.curators(), closed);
    profile.start();
    if (webhook.isPresent()) {
      webhook.get().open(counter.intake());
      patient.call("setWebhook", webhookParameters());
    } else if (patient
        .call("deleteWebhook", api.parameters().put("drop_pending_updates", false))
        .isPresent()) {
      poll(counter);
    }
    where = "@%s, %s".formatted(bot.username(), webhook.isPresent() ? "webhook" : "long polling");
    ready.countDown();
    log.info("telegram: on as {}", where);
    closed.await();
  }

  private void poll(Counter counter) {
    BotApi polls =
        new BotApi(BotAddress.of(settings.apiUrl()), settings.token(), times.poll().plus(SEND));
    UpdatePoller poller = new UpdatePoller(polls, counter.intake(), Intake.KINDS, times);
    synchronized (parts) {
      if (closed.getCount() > 0) {
        parts.add(poller);
        poller.start();
      }
    }
  }

  private ObjectNode webhookParameters() {
    ObjectNode parameters =
        api.parameters()
            .put("url", settings.webhookUrl())
            .put("secret_token", settings.webhookSecret());
    Intake.KINDS.forEach(parameters.withArray("allowed_updates")::add);
    return parameters;
  }

  /** Waits until it is connected, but no longer than this. */
  public boolean awaitReady(Duration patience) {
    try {
      return ready.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public boolean tell(Reply reply, long promise) {
    Optional<Counter> counter = closed.getCount() > 0 ? counting : Optional.empty();
    counter.ifPresent(one -> one.tell(reply, promise));
    return counter.isPresent();
  }

  @Override
  public Health check() {
    if (ready.getCount() > 0) {
      return Health.down(patient.trouble());
    }
    List<Component> all;
    synchronized (parts) {
      all = List.copyOf(parts);
    }
    return all.stream()
        .map(Component::check)
        .filter(health -> !health.ok())
        .findFirst()
        .orElse(Health.up(where));
  }

  /** Nothing comes in any more, then what is under way ends, then what is left to send waits. */
  @Override
  public void close() {
    closed.countDown();
    webhook.ifPresent(TelegramWebhook::shut);
    List<Component> all;
    synchronized (parts) {
      all = List.copyOf(parts).reversed();
    }
    all.forEach(Component::close);
    api.close();
  }
}
