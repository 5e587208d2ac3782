package org.sarika.platform.slack;

import java.time.InstantSource;
import java.util.List;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Reply;
import org.sarika.chat.OwnReply;
import org.sarika.platform.Dispatcher;

/** What the core says to an order of ours, before it is laid out. */
final class Core {
  private final Dispatcher dispatcher;
  private final InstantSource clock;

  Core(Dispatcher dispatcher, InstantSource clock) {
    this.dispatcher = dispatcher;
    this.clock = clock;
  }

  /**
   * Gives an order in somebody's name.
   *
   * @param id as in {@link IncomingMessage}; empty if nothing is kept of it
   * @param order such as {@code /about}
   */
  Reply say(String id, Place place, String order) {
    return dispatcher.answer(
        new IncomingMessage(id, place.conversation(), place.asker(), order, "", clock.instant()),
        reply -> reply);
  }

  /** Questions that the store can answer now; none if it cannot be asked. */
  List<String> examples(Place place) {
    return say("", place, "/start") instanceof OwnReply.WelcomeReply welcome
        ? welcome.examples()
        : List.of();
  }
}
