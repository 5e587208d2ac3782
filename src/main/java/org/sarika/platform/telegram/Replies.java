package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Reply;
import org.sarika.curation.Submission;
import org.sarika.delivery.Parcel;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.Renderer;

/** Messages answered and replies packed into parcels. */
final class Replies {
  private final Dispatcher dispatcher;
  private final Renderer<Rendered> renderer;

  Replies(Dispatcher dispatcher, TelegramRenderer renderer) {
    this.dispatcher = dispatcher;
    this.renderer = reply -> new Rendered(Rendered.turnOf(reply), renderer.render(reply));
  }

  /** The answer to a message. */
  List<Parcel> to(IncomingMessage message, Target target) {
    return pack(dispatcher.answer(message, renderer), target);
  }

  /** The answer to a curator's file. */
  List<Parcel> to(IncomingMessage message, Submission.File file, Target target) {
    return pack(dispatcher.take(message, file, renderer), target);
  }

  /**
   * A reply in the place of a message of ours; below it if one message does not hold it.
   *
   * @param messageId of that message
   */
  List<Parcel> instead(Reply reply, Target target, long messageId) {
    Rendered rendered = renderer.render(reply);
    return rendered.texts().size() == 1
        ? List.of(
            new Parcel(
                target.chat(),
                Calls.edited(target, messageId, rendered.texts().getFirst()).encode(),
                rendered.turn()))
        : pack(rendered, target);
  }

  /** A reply that is there already. */
  List<Parcel> of(Reply reply, Target target) {
    return pack(renderer.render(reply), target);
  }

  private static List<Parcel> pack(Rendered rendered, Target target) {
    return Calls.messages(target, rendered.texts()).stream()
        .map(call -> new Parcel(target.chat(), call.encode(), rendered.turn()))
        .toList();
  }
}
