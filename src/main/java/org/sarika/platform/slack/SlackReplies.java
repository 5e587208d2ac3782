package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.delivery.Parcel;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.blocks.DoubtNotice;
import org.sarika.platform.slack.blocks.SlackMessage;
import org.sarika.platform.slack.blocks.SlackRenderer;

/** Messages answered and replies packed into parcels. */
final class SlackReplies {
  private final Dispatcher dispatcher;
  private final SlackRenderer renderer;
  private final DoubtNotice doubt;
  private final InstantSource clock;

  /**
   * @param clock says when a message was made, so that nobody looks for it further back
   */
  SlackReplies(
      Dispatcher dispatcher, SlackRenderer renderer, DoubtNotice doubt, InstantSource clock) {
    this.dispatcher = dispatcher;
    this.renderer = renderer;
    this.doubt = doubt;
    this.clock = clock;
  }

  /** The answer to a message. */
  List<Parcel> to(SlackUpdate.Asked asked) {
    Place place = asked.place();
    IncomingMessage message =
        new IncomingMessage(
            asked.id(), place.conversation(), place.asker(), asked.text(), "", asked.at());
    return dispatcher.answer(message, reply -> of(reply, place));
  }

  /** A reply that is there already: for the place's readers, or for one of them alone. */
  List<Parcel> of(Reply reply, Place place) {
    return place.isPrivate()
        ? whispers(reply, place)
        : renderer.render(reply).stream()
            .map(message -> parcel(place, posted(place, message)))
            .toList();
  }

  private List<Parcel> whispers(Reply reply, Place place) {
    return whispers(reply, place, renderer.renderEphemeral(restated(reply)));
  }

  private List<Parcel> whispers(Reply reply, Place place, List<SlackMessage> messages) {
    SlackCall inDoubt =
        SlackCall.respond(place.responseUrl(), answering(doubt.ofAnswer(reply), "ephemeral"));
    return messages.stream()
        .map(message -> parcel(place, whispered(place, message).inDoubt(inDoubt)))
        .toList();
  }

  /** The same for one reader, in the place of the message that they pressed a button of. */
  List<Parcel> instead(Reply reply, Place place) {
    if (!place.isPrivate()) {
      return of(reply, place);
    }
    List<SlackMessage> messages = renderer.renderEphemeral(restated(reply));
    List<Parcel> parcels = new ArrayList<>();
    parcels.add(replacing(place, answering(messages.getFirst(), "ephemeral")));
    parcels.addAll(whispers(reply, place, messages.subList(1, messages.size())));
    return parcels;
  }

  /** A reply in the place of the message whose button was pressed. */
  List<Parcel> replaced(Reply reply, Place place) {
    return List.of(replacing(place, content(renderer.render(reply).getFirst())));
  }

  /** Made again it changes nothing, so that no doubt matters. */
  private static Parcel replacing(Place place, JsonObject message) {
    message.addProperty("replace_original", true);
    return parcel(place, SlackCall.respond(place.responseUrl(), message));
  }

  /** An answer for all, where we may not be let in but may answer whoever asked us to. */
  List<Parcel> shared(Reply reply, Place place) {
    SlackCall inDoubt =
        SlackCall.respond(place.responseUrl(), answering(doubt.ofShared(reply), "ephemeral"));
    return renderer.render(reply).stream()
        .map(message -> parcel(place, shared(place, message, inDoubt)))
        .toList();
  }

  /** The message that a button stands in goes away. */
  static Parcel dismissed(Place place) {
    JsonObject params = new JsonObject();
    params.addProperty("delete_original", true);
    return parcel(place, SlackCall.respond(place.responseUrl(), params));
  }

  /** Any other call for a place. */
  static Parcel parcel(Place place, SlackCall call) {
    return new Parcel(place.line(), call.encode(), "");
  }

  /** Slack hides what was typed behind a command. */
  private static Reply restated(Reply reply) {
    return reply instanceof StoreReply.AnswerReply answer
        ? new StoreReply.AnswerReply(answer.conversation(), answer.turn(), answer.answer(), true)
        : reply;
  }

  private SlackCall posted(Place place, SlackMessage message) {
    JsonObject params = content(message);
    params.addProperty("parse", "none");
    params.addProperty("link_names", false);
    params.addProperty("channel", place.channel());
    if (!place.thread().isEmpty()) {
      params.addProperty("thread_ts", place.thread());
    }
    params.add("metadata", metadata());
    return SlackCall.of(SlackCall.POST_MESSAGE, params);
  }

  private SlackCall whispered(Place place, SlackMessage message) {
    return SlackCall.respond(place.responseUrl(), answering(message, "ephemeral"))
        .or(posted(place.privately(), message));
  }

  private SlackCall shared(Place place, SlackMessage message, SlackCall inDoubt) {
    return posted(place, message)
        .or(
            SlackCall.respond(place.responseUrl(), answering(message, "in_channel"))
                .inDoubt(inDoubt));
  }

  private static JsonObject answering(SlackMessage message, String readers) {
    JsonObject params = content(message);
    params.addProperty("response_type", readers);
    params.addProperty("replace_original", false);
    return params;
  }

  /** Nothing in a text becomes a link, a mention or a preview but what the blocks link. */
  private static JsonObject content(SlackMessage message) {
    JsonObject params = new JsonObject();
    params.addProperty("text", message.text());
    params.add("blocks", message.blocks());
    params.addProperty("mrkdwn", false);
    params.addProperty("unfurl_links", false);
    params.addProperty("unfurl_media", false);
    return params;
  }

  /** By this the message is found again if nobody knows any more whether it was sent. */
  private JsonObject metadata() {
    JsonObject payload = new JsonObject();
    payload.addProperty("id", UUID.randomUUID().toString());
    // No older message has to be looked through.
    payload.addProperty("made_at", clock.instant().getEpochSecond());
    JsonObject metadata = new JsonObject();
    metadata.addProperty("event_type", "sarika_reply");
    metadata.add("event_payload", payload);
    return metadata;
  }
}
