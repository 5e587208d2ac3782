package org.sarika.platform.slack;

import java.util.ArrayList;
import java.util.List;
import org.sarika.chat.Action;
import org.sarika.chat.Notice;
import org.sarika.chat.Press;
import org.sarika.chat.Pressed;
import org.sarika.chat.Rating;
import org.sarika.delivery.Parcel;
import org.sarika.platform.Dispatcher;

/** Obeys buttons and modals. */
final class ButtonPresses {
  private final Dispatcher dispatcher;
  private final SlackReplies replies;
  private final Core core;
  private final HomeTab home;
  private final Dialogs dialogs;
  private final CuratorPresses curators;

  ButtonPresses(
      Dispatcher dispatcher, SlackReplies replies, Core core, HomeTab home, Dialogs dialogs) {
    this.dispatcher = dispatcher;
    this.replies = replies;
    this.core = core;
    this.home = home;
    this.dialogs = dialogs;
    this.curators = new CuratorPresses(replies, core, home, dialogs);
  }

  List<Parcel> obey(SlackUpdate.Pressed pressed) {
    Place place = pressed.place();
    return switch (pressed.button().kind()) {
      case CONTEXT, SOURCES, MORE, PREVIEW, REVIEW, REJECT ->
          dialogs.show(pressed, () -> press(pressed, true));
      case HELPFUL, NOT_HELPFUL, WRONG, OUTDATED, MISSING, BAD_QUOTE, FEEDBACK ->
          dialogs.rate(pressed, press(pressed, true));
      case APPROVE, COPY, SEPARATE, REJECT_FOR -> curators.decided(pressed, press(pressed, true));
      case TELL -> dialogs.rate(pressed, press(pressed, pressed.place().privately(), true));
      case SHARE -> share(pressed);
      case AGAIN -> again(pressed);
      case ANY_TIME -> anyTime(pressed);
      case EXAMPLE -> example(pressed);
      case FORGET -> forget(pressed);
      case DISMISS -> place.isPrivate() ? List.of(SlackReplies.dismissed(place)) : List.of();
      // Its modal answers in the acknowledgement.
      case REPORT -> List.of();
    };
  }

  /** A curator's form. */
  List<Parcel> obey(SlackUpdate.Rejected rejected) {
    return curators.rejected(rejected);
  }

  /** A reason from a modal; thanks were said in the acknowledgement. */
  List<Parcel> obey(SlackUpdate.Rated rated) {
    Place place = rated.place();
    Pressed _ =
        dispatcher.press(
            new Press(
                rated.id(),
                place.conversation(),
                place.asker(),
                action(rated.rating()),
                rated.turn(),
                0,
                true,
                rated.at()));
    return List.of();
  }

  private static Action action(Rating rating) {
    return switch (rating) {
      case HELPFUL -> Action.HELPFUL;
      case NOT_HELPFUL -> Action.NOT_HELPFUL;
      case WRONG -> Action.WRONG;
      case OUTDATED -> Action.OUTDATED;
      case MISSING -> Action.MISSING;
      case BAD_QUOTE -> Action.BAD_QUOTE;
    };
  }

  private Pressed press(SlackUpdate.Pressed pressed, boolean privately) {
    return press(pressed, pressed.place(), privately);
  }

  /** What a press at another place would do: who wants to be told is told there, alone. */
  private Pressed press(SlackUpdate.Pressed pressed, Place place, boolean privately) {
    return pressed
        .button()
        .action()
        .map(action ->
            dispatcher.press(
                new Press(
                    pressed.id(),
                    place.conversation(),
                    place.asker(),
                    action,
                    pressed.button().turn(),
                    pressed.button().number(),
                    privately,
                    pressed.at())))
        .orElseGet(() -> new Pressed.Refused(Notice.TOO_OLD));
  }

  /** For all in the channel; what the presser alone saw goes. */
  private List<Parcel> share(SlackUpdate.Pressed pressed) {
    Place place = pressed.place();
    return switch (press(pressed, false)) {
      case Pressed.Show show -> {
        List<Parcel> parcels = new ArrayList<>(replies.shared(show.reply(), place));
        if (place.isPrivate()) {
          parcels.add(SlackReplies.dismissed(place));
        }
        yield parcels;
      }
      case Pressed.Refused refused -> dialogs.say(pressed, refused.why());
      case Pressed.Instead _, Pressed.Rated _, Pressed.Noted _ -> List.of();
    };
  }

  /** In the place of the message that offered it. */
  private List<Parcel> again(SlackUpdate.Pressed pressed) {
    return switch (press(pressed, false)) {
      case Pressed.Show show -> replies.instead(show.reply(), pressed.place());
      case Pressed.Refused refused -> dialogs.say(pressed, refused.why());
      case Pressed.Instead _, Pressed.Rated _, Pressed.Noted _ -> List.of();
    };
  }

  /** Where the answer stands that it goes beyond. */
  private List<Parcel> anyTime(SlackUpdate.Pressed pressed) {
    return switch (press(pressed, false)) {
      case Pressed.Show show -> replies.of(show.reply(), pressed.place());
      case Pressed.Refused refused -> dialogs.say(pressed, refused.why());
      case Pressed.Instead _, Pressed.Rated _, Pressed.Noted _ -> List.of();
    };
  }

  private List<Parcel> example(SlackUpdate.Pressed pressed) {
    return switch (press(pressed, false)) {
      case Pressed.Show show -> replies.of(show.reply(), pressed.place().open());
      case Pressed.Refused refused -> dialogs.say(pressed, refused.why());
      case Pressed.Instead _, Pressed.Rated _, Pressed.Noted _ -> List.of();
    };
  }

  /** Said in the direct conversation; the home tab no longer shows what it showed. */
  private List<Parcel> forget(SlackUpdate.Pressed pressed) {
    Place place = pressed.place().open();
    List<Parcel> parcels =
        new ArrayList<>(replies.of(core.say(pressed.id(), place, "/forget"), place));
    parcels.addAll(home.of(place.team(), place.person()));
    return parcels;
  }
}
