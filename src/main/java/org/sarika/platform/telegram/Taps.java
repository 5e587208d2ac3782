package org.sarika.platform.telegram;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.sarika.chat.Notice;
import org.sarika.chat.Pressed;
import org.sarika.chat.Rating;
import org.sarika.delivery.Parcel;
import org.sarika.lifecycle.Component;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Obeys presses. Each is acknowledged once and at once, or the button would go on spinning; that is
 * not kept, since after a restart Telegram takes no acknowledgement any more.
 */
final class Taps implements Component {
  private static final Logger log = LoggerFactory.getLogger(Taps.class);

  private final BotApi api;
  private final Dispatcher dispatcher;
  private final Replies replies;
  private final ReplyLayout layout;
  private final RatingKeyboard ratings;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Taps(BotApi api, Dispatcher dispatcher, Replies replies, ReplyLayout layout) {
    this.api = api;
    this.dispatcher = dispatcher;
    this.replies = replies;
    this.layout = layout;
    this.ratings = new RatingKeyboard(layout);
  }

  /**
   * What a press brings into the chat.
   *
   * @param update all of it, with the message's buttons as they are
   */
  List<Parcel> obey(TelegramUpdate.Tapped tapped, String update) {
    return switch (dispatcher.press(tapped.press())) {
      case Pressed.Show show -> {
        call(Calls.pressed(tapped.callbackId(), "", false));
        yield replies.of(show.reply(), tapped.target());
      }
      case Pressed.Instead instead -> {
        call(Calls.pressed(tapped.callbackId(), "", false));
        yield replies.instead(instead.reply(), tapped.target(), tapped.messageId());
      }
      case Pressed.Rated rated -> {
        call(
            Calls.pressed(
                tapped.callbackId(), layout.sentence(rated.rating(), rated.language()), false));
        yield rated.rating() == Rating.NOT_HELPFUL ? reasons(tapped, update, rated) : List.of();
      }
      case Pressed.Noted noted -> {
        call(
            Calls.pressed(
                tapped.callbackId(),
                layout.sentence(noted.what(), tapped.press().language()),
                true));
        yield List.of();
      }
      case Pressed.Refused refused -> {
        call(
            Calls.pressed(
                tapped.callbackId(),
                layout.sentence(refused.why(), tapped.press().language()),
                true));
        yield List.of();
      }
    };
  }

  /** An edit counts against the chat's limits as a message does. */
  private List<Parcel> reasons(TelegramUpdate.Tapped tapped, String update, Pressed.Rated rated) {
    return ratings.withReasons(tapped, update, rated).stream()
        .map(edit -> new Parcel(tapped.target().chat(), edit.encode(), rated.turn()))
        .toList();
  }

  /** A button that we do not know, or no longer. */
  List<Parcel> dismiss(TelegramUpdate.UnknownTap tap) {
    call(Calls.pressed(tap.callbackId(), layout.sentence(Notice.TOO_OLD, tap.language()), true));
    return List.of();
  }

  private void call(Outgoing outgoing) {
    try {
      threads.execute(() -> {
        if (api.call(outgoing.method(), outgoing.params()) instanceof ApiAnswer.Refused refused) {
          log.debug("telegram: {} refused with code {}", outgoing.method(), refused.code());
        }
      });
    } catch (RejectedExecutionException e) {
      // We are stopping; the button will stop spinning by itself.
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
