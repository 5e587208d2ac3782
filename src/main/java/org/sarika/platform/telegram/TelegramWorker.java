package org.sarika.platform.telegram;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.OwnReply;
import org.sarika.delivery.Courier;
import org.sarika.delivery.Fairness;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;
import org.sarika.delivery.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on one update: what is to be sent for it. */
final class TelegramWorker implements Function<Received, List<Parcel>> {
  private static final Logger log = LoggerFactory.getLogger(TelegramWorker.class);

  private final TelegramTranslator translator;
  private final Fairness fairness;
  private final Replies replies;
  private final Taps taps;
  private final HandedFiles files;
  private final Courier courier;

  TelegramWorker(
      TelegramTranslator translator,
      Fairness fairness,
      Replies replies,
      Taps taps,
      HandedFiles files,
      Courier courier) {
    this.translator = translator;
    this.fairness = fairness;
    this.replies = replies;
    this.taps = taps;
    this.files = files;
    this.courier = courier;
  }

  @Override
  public List<Parcel> apply(Received received) {
    String body = received.arrival().body();
    return switch (translator.translate(body)) {
      case TelegramUpdate.Asked asked ->
          ifFair(
              asked.message(), asked.target(), () -> replies.to(asked.message(), asked.target()));
      case TelegramUpdate.Handed handed ->
          ifFair(handed.message(), handed.target(), () -> files.take(handed));
      case TelegramUpdate.Tapped tapped -> taps.obey(tapped, body);
      case TelegramUpdate.UnknownTap tap -> taps.dismiss(tap);
      case TelegramUpdate.Membership membership -> membership(membership);
      case TelegramUpdate.Migrated migrated -> {
        courier.move(migrated.chat(), migrated.newChat());
        yield List.of();
      }
      case TelegramUpdate.Inline _ -> List.of(); // answered on arrival, never kept
      case TelegramUpdate.Ignored ignored -> {
        log.debug("telegram: update {} ignored: {}", received.arrival().update(), ignored.why());
        yield List.of();
      }
    };
  }

  private List<Parcel> ifFair(
      IncomingMessage message, Target target, Supplier<List<Parcel>> answer) {
    return switch (fairness.ask(message.asker(), target.chat())) {
      case Verdict.Allowed _ -> answer.get();
      case Verdict.Wait wait ->
          wait.first()
              ? replies.of(
                  new OwnReply.SlowDownReply(
                      message.conversation(), wait.delay(), message.spoken()),
                  target)
              : List.of();
    };
  }

  private List<Parcel> membership(TelegramUpdate.Membership membership) {
    if (!membership.present()) {
      int dropped = courier.discard(membership.chat());
      log.info("telegram: shown out of a chat; {} replies for it are dropped", dropped);
    }
    return List.of();
  }

  /** What is told to somebody whose question waits behind others. */
  Optional<Parcel> busy(Received waiting, int ahead) {
    return translator.translate(waiting.arrival().body()) instanceof TelegramUpdate.Asked asked
        ? replies
            .of(
                new OwnReply.BusyReply(
                    asked.message().conversation(), ahead, asked.message().spoken()),
                asked.target())
            .stream()
            .findFirst()
        : Optional.empty();
  }
}
