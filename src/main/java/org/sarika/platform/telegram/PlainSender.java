package org.sarika.platform.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;

/**
 * Sends a message's words without markup, when Telegram refuses its form. They may need several
 * messages; which of them have arrived is remembered until all have, so that a pause in the middle
 * doubles none.
 */
final class PlainSender {
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final BotApi api;
  private final Map<Parcel, Integer> arrived = new ConcurrentHashMap<>();

  PlainSender(BotApi api) {
    this.api = api;
  }

  boolean isUnderWay(Parcel parcel) {
    return arrived.containsKey(parcel);
  }

  Outcome send(Parcel parcel, Outgoing refused) {
    List<Outgoing> messages = Calls.plainly(refused);
    Outcome outcome = new Outcome.Refused("its form is refused");
    for (int i = arrived.getOrDefault(parcel, 0); i < messages.size(); i++) {
      outcome =
          TelegramCarrier.outcome(api.call(messages.get(i).method(), messages.get(i).params()));
      if (outcome instanceof Outcome.Later) {
        return outcome;
      }
      if (!(outcome instanceof Outcome.Arrived)) {
        break;
      }
      arrived.put(parcel, i + 1);
      if (i + 1 < messages.size() && !rest()) {
        return new Outcome.Later(Duration.ZERO, "stopped");
      }
    }
    arrived.remove(parcel);
    return outcome;
  }

  /** One message a second: the courier counts a parcel as one. */
  private static boolean rest() {
    try {
      Thread.sleep(BETWEEN);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
