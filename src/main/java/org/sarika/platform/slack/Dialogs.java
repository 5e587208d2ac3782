package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.chat.Notice;
import org.sarika.chat.Pressed;
import org.sarika.chat.Reply;
import org.sarika.chat.OwnReply;
import org.sarika.chat.CuratorReply;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.Tokens;
import org.sarika.platform.slack.blocks.SlackModals;

/**
 * What the presser alone sees, in a modal. Slack lets one open for three seconds after the press,
 * so it opens empty and is filled then; if it is too late, the presser gets a message instead.
 */
final class Dialogs {
  private final SlackApi api;
  private final Tokens tokens;
  private final SlackModals modals;
  private final SlackReplies replies;

  Dialogs(SlackApi api, Tokens tokens, SlackModals modals, SlackReplies replies) {
    this.api = api;
    this.tokens = tokens;
    this.modals = modals;
    this.replies = replies;
  }

  /** What comes of a press, in the modal that it stands in or in one of its own. */
  List<Parcel> show(SlackUpdate.Pressed pressed, Supplier<Pressed> outcome) {
    Optional<String> modal =
        pressed.modal().isEmpty() ? open(pressed, modals.loading()) : Optional.of(pressed.modal());
    Pressed result = outcome.get();
    JsonObject view = view(result, pressed.place().responseUrl());
    if (modal.isPresent() && update(pressed, modal.get(), view)) {
      return List.of();
    }
    return alone(pressed, reply(pressed, result));
  }

  /** A message for the presser alone; none where others would read it. */
  private List<Parcel> alone(SlackUpdate.Pressed pressed, Reply reply) {
    Place place = pressed.place();
    return place.isPrivate() || place.direct() ? replies.of(reply, place) : List.of();
  }

  /** After a rating: the reason is asked for, or thanks are said where no sign of Slack's does. */
  List<Parcel> rate(SlackUpdate.Pressed pressed, Pressed outcome) {
    return switch (outcome) {
      case Pressed.Rated rated ->
          switch (rated.rating()) {
            case HELPFUL -> List.of();
            case NOT_HELPFUL -> {
              Optional<String> _ = open(pressed, modals.reasons(rated.turn(), rated.language()));
              yield List.of();
            }
            case WRONG, OUTDATED, MISSING, BAD_QUOTE -> thank(pressed, rated);
          };
      case Pressed.Noted noted -> say(pressed, noted.what());
      case Pressed.Refused refused -> say(pressed, refused.why());
      case Pressed.Show show -> alone(pressed, show.reply());
      case Pressed.Instead instead -> alone(pressed, instead.reply());
    };
  }

  private List<Parcel> thank(SlackUpdate.Pressed pressed, Pressed.Rated rated) {
    Optional<String> _ = open(pressed, modals.thanks(rated.rating(), rated.language()));
    return List.of();
  }

  /** A sentence for the presser alone: what is noted, or why nothing is done. */
  List<Parcel> say(SlackUpdate.Pressed pressed, Notice what) {
    if (open(pressed, modals.notice(what)).isPresent()) {
      return List.of();
    }
    return alone(pressed, new OwnReply.NoticeReply(pressed.place().conversation(), what));
  }

  private JsonObject view(Pressed outcome, String responseUrl) {
    return switch (outcome) {
      case Pressed.Instead(CuratorReply.ReasonReply asked) -> modals.rejection(asked, responseUrl);
      case Pressed.Show show -> modals.of(show.reply());
      case Pressed.Instead instead -> modals.of(instead.reply());
      case Pressed.Rated rated -> modals.thanks(rated.rating(), rated.language());
      case Pressed.Noted noted -> modals.notice(noted.what());
      case Pressed.Refused refused -> modals.notice(refused.why());
    };
  }

  private static Reply reply(SlackUpdate.Pressed pressed, Pressed outcome) {
    return switch (outcome) {
      case Pressed.Show show -> show.reply();
      case Pressed.Instead instead -> instead.reply();
      case Pressed.Noted noted ->
          new OwnReply.NoticeReply(pressed.place().conversation(), noted.what());
      case Pressed.Refused refused ->
          new OwnReply.NoticeReply(pressed.place().conversation(), refused.why());
      case Pressed.Rated _ ->
          new OwnReply.NoticeReply(pressed.place().conversation(), Notice.FAULT);
    };
  }

  /** The modal's id; empty if it could not be opened. */
  private Optional<String> open(SlackUpdate.Pressed pressed, JsonObject view) {
    if (pressed.trigger().isEmpty()) {
      return Optional.empty();
    }
    JsonObject params = new JsonObject();
    params.addProperty("trigger_id", pressed.trigger());
    params.add("view", view);
    return call(pressed, "views.open", params).map(Dialogs::id).filter(id -> !id.isEmpty());
  }

  private boolean update(SlackUpdate.Pressed pressed, String modal, JsonObject view) {
    JsonObject params = new JsonObject();
    params.addProperty("view_id", modal);
    params.add("view", view);
    return call(pressed, "views.update", params).isPresent();
  }

  private Optional<JsonObject> call(SlackUpdate.Pressed pressed, String method, JsonObject params) {
    return tokens
        .of(pressed.team())
        .map(token -> api.call(token, method, params))
        .flatMap(answer ->
            answer instanceof ApiAnswer.Done done ? Optional.of(done.body()) : Optional.empty());
  }

  private static String id(JsonObject body) {
    return body.get("view") instanceof JsonObject view && view.get("id") instanceof JsonPrimitive id
        ? id.getAsString()
        : "";
  }
}
