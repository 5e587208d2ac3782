package org.sarika.platform.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import java.time.InstantSource;
import java.util.Optional;
import org.sarika.chat.Rating;
import org.sarika.platform.slack.blocks.ButtonValue;
import org.sarika.platform.slack.blocks.RejectionForm;

/**
 * Presses on buttons and submitted modals, as Bolt parsed them, to what they want of us. Empty for
 * what is none of ours. Pure but for the clock; safe for many threads.
 */
final class PressTranslator {
  private final InstantSource clock;

  /**
   * @param clock says when a button is pressed, which Slack does not
   */
  PressTranslator(InstantSource clock) {
    this.clock = clock;
  }

  /** The first of the buttons pressed, if it is one of ours. */
  Optional<Taken> press(BlockActionPayload payload) {
    if (payload.getTeam() == null
        || payload.getUser() == null
        || payload.getActions() == null
        || payload.getActions().isEmpty()
        || payload.getActions().getFirst() == null) {
      return Optional.empty();
    }
    BlockActionPayload.Action action = payload.getActions().getFirst();
    String trigger = Payload.text(payload.getTriggerId());
    return ButtonValue.decode(Payload.text(action.getActionId()), Payload.text(action.getValue()))
        .map(button -> {
          Place place = place(payload);
          String key =
              "press:" + (trigger.isEmpty() ? Payload.text(action.getActionTs()) : trigger);
          String modal =
              payload.getView() != null && "modal".equals(payload.getView().getType())
                  ? Payload.text(payload.getView().getId())
                  : "";
          return new Taken(
              key,
              "presses of " + place.asker(),
              new SlackUpdate.Pressed(
                  Place.PLATFORM + ":" + key, place, button, trigger, modal, clock.millis()));
        });
  }

  /** A button of a modal or of the home tab stands in no channel but in the presser's own. */
  private static Place place(BlockActionPayload payload) {
    String team = Payload.text(payload.getTeam().getId());
    String person = Payload.text(payload.getUser().getId());
    if (payload.getChannel() == null || Payload.text(payload.getChannel().getId()).isEmpty()) {
      return new Place(team, person, "", person, true, "");
    }
    String channel = Payload.text(payload.getChannel().getId());
    String thread =
        payload.getContainer() == null ? "" : Payload.text(payload.getContainer().getThreadTs());
    if (thread.isEmpty() && payload.getMessage() != null) {
      thread = Payload.text(payload.getMessage().getThreadTs());
    }
    return new Place(
        team,
        channel,
        thread,
        person,
        Place.isDirect(channel),
        Payload.text(payload.getResponseUrl()));
  }

  /** A curator's form that rejects an article. */
  Optional<Taken> rejection(ViewSubmissionPayload payload, RejectionForm form) {
    if (payload.getTeam() == null || payload.getUser() == null) {
      return Optional.empty();
    }
    String team = Payload.text(payload.getTeam().getId());
    String person = Payload.text(payload.getUser().getId());
    Place place = new Place(team, person, "", person, true, form.responseUrl());
    String key = submission(payload);
    return Optional.of(
        new Taken(
            key,
            "presses of " + place.asker(),
            new SlackUpdate.Rejected(
                Place.PLATFORM + ":" + key, place, form.article(), form.reason())));
  }

  private static String submission(ViewSubmissionPayload payload) {
    return "submission:"
        + Payload.text(payload.getView().getId())
        + Payload.text(payload.getTriggerId());
  }

  /**
   * A reason that was chosen in a modal of ours.
   *
   * @param reason what was chosen
   */
  Optional<Taken> rating(ViewSubmissionPayload payload, Rating reason) {
    if (payload.getTeam() == null || payload.getUser() == null) {
      return Optional.empty();
    }
    String team = Payload.text(payload.getTeam().getId());
    String person = Payload.text(payload.getUser().getId());
    String key = submission(payload);
    Place place = new Place(team, person, "", person, true, "");
    String turn = Payload.text(payload.getView().getPrivateMetadata());
    return Optional.of(
        new Taken(
            key,
            "presses of " + place.asker(),
            new SlackUpdate.Rated(
                Place.PLATFORM + ":" + key, place, turn, reason, clock.millis())));
  }
}
