package org.sarika.platform.slack;

import java.util.ArrayList;
import java.util.List;
import org.sarika.chat.Pressed;
import org.sarika.chat.Reply;
import org.sarika.delivery.Parcel;

/** Obeys curators' buttons and their form. Whether somebody is one is for the core to say. */
final class CuratorPresses {
  private final SlackReplies replies;
  private final Core core;
  private final HomeTab home;
  private final Dialogs dialogs;

  CuratorPresses(SlackReplies replies, Core core, HomeTab home, Dialogs dialogs) {
    this.replies = replies;
    this.core = core;
    this.home = home;
    this.dialogs = dialogs;
  }

  /** What was decided below a message stands in its place; else in the modal. */
  List<Parcel> decided(SlackUpdate.Pressed pressed, Pressed outcome) {
    Place place = pressed.place();
    List<Parcel> parcels = new ArrayList<>();
    if (outcome instanceof Pressed.Instead instead && place.isPrivate()) {
      parcels.addAll(replies.replaced(instead.reply(), place));
    } else {
      parcels.addAll(dialogs.show(pressed, () -> outcome));
    }
    if (outcome instanceof Pressed.Instead) {
      parcels.addAll(home.of(place.team(), place.person()));
    }
    return parcels;
  }

  /** A reason from the form, which closed when it was sent. */
  List<Parcel> rejected(SlackUpdate.Rejected rejected) {
    Place place = rejected.place();
    Reply reply =
        core.say(rejected.id(), place, "/reject " + rejected.article() + " " + rejected.reason());
    List<Parcel> parcels =
        new ArrayList<>(
            place.isPrivate() ? replies.replaced(reply, place) : replies.of(reply, place));
    parcels.addAll(home.of(place.team(), place.person()));
    return parcels;
  }
}
