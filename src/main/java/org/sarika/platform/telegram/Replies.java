package org.sarika.platform.telegram;

import java.util.ArrayList;
import java.util.List;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Reply;
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

  /** The answer to a message. Never throws. */
  List<Parcel> to(IncomingMessage message, Target target) {
    List<Parcel> parcels = new ArrayList<>();
    dispatcher.dispatch(message, renderer, (_, rendered) -> parcels.addAll(pack(rendered, target)));
    return parcels;
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
