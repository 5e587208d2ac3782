package org.sarika.platform.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.util.json.GsonFactory;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sarika.chat.Rating;
import org.sarika.delivery.Arrival;
import org.sarika.lifecycle.Fault;
import org.sarika.platform.slack.blocks.RejectionForm;
import org.sarika.platform.slack.blocks.SlackModals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Bolt calls: keeps what is wanted, then acknowledges. An exception of the inbox passes
 * through, so that nothing is acknowledged and Slack delivers again.
 */
final class SlackIntake {
  private static final Logger LOG = LoggerFactory.getLogger(SlackIntake.class);
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
  private static final Gson JSON = GsonFactory.createSnakeCase();
  private static final int OK = 200;

  private final QuestionTranslator questions;
  private final PressTranslator presses;
  private final SlackModals modals;
  private final Consumer<List<Arrival>> reception;
  private final Consumer<SlackUpdate.Asked> waiting;

  /**
   * @param clock says when a command or a button is used
   * @param waiting told what somebody waits for, before it is kept
   */
  SlackIntake(
      InstantSource clock,
      SlackModals modals,
      Consumer<List<Arrival>> reception,
      Consumer<SlackUpdate.Asked> waiting) {
    this.questions = new QuestionTranslator(clock);
    this.presses = new PressTranslator(clock);
    this.modals = modals;
    this.reception = reception;
    this.waiting = waiting;
  }

  /** Registers all that we listen to. Everything else is acknowledged by Bolt itself. */
  void listen(App app) {
    app.command(ANY, (request, context) -> take(questions.command(request.getPayload()), context));
    app.messageShortcut(
        ANY, (request, context) -> take(questions.shortcut(request.getPayload()), context));
    app.blockAction(ANY, (request, context) -> take(presses.press(request.getPayload()), context));
    app.viewSubmission(ANY, (request, context) -> submitted(request.getPayload(), context));
    app.viewClosed(ANY, (request, context) -> context.ack());
    app.event(MessageEvent.class, (event, context) -> take(questions.message(event), context));
    app.event(MessageFileShareEvent.class, this::takeFiles);
    app.event(AppMentionEvent.class, (event, context) -> take(questions.mention(event), context));
    app.event(
        AppHomeOpenedEvent.class, (event, context) -> take(EventTranslator.opened(event), context));
    app.event(
        LinkSharedEvent.class, (event, context) -> take(EventTranslator.links(event), context));
    app.event(
        AppUninstalledEvent.class,
        (event, context) -> take(EventTranslator.uninstalled(event), context));
    app.event(
        TokensRevokedEvent.class,
        (event, context) -> take(EventTranslator.revoked(event), context));
  }

  private Response take(Optional<Taken> taken, Context context) {
    taken.ifPresent(this::keep);
    return context.ack();
  }

  private Response takeFiles(EventsApiPayload<MessageFileShareEvent> event, EventContext context) {
    questions.files(event).forEach(this::keep);
    return context.ack();
  }

  private void keep(Taken taken) {
    try {
      if (taken.update() instanceof SlackUpdate.Asked asked) {
        waiting.accept(asked);
      }
      reception.accept(List.of(taken.arrival()));
    } catch (RuntimeException e) {
      // Bolt would print what people wrote; who delivers again is told by the exception.
      LOG.warn("slack: an update cannot be kept and has to come again: {}", Fault.place(e));
      throw new NotKeptException(e);
    }
  }

  /** What comes next in a modal is said in the acknowledgement itself. */
  private Response submitted(ViewSubmissionPayload payload, Context context) {
    if (payload.getView() == null) {
      return context.ack();
    }
    return switch (String.valueOf(payload.getView().getCallbackId())) {
      case SlackModals.REPORT ->
          instead(modals.reasons(String.valueOf(payload.getView().getPrivateMetadata())));
      case SlackModals.REASONS -> rated(payload, context);
      case SlackModals.REJECTION -> rejected(payload, context);
      default -> context.ack();
    };
  }

  /** It closes; what came of it is said where the article stood. */
  private Response rejected(ViewSubmissionPayload payload, Context context) {
    Optional<RejectionForm> form =
        JSON.toJsonTree(payload.getView().getState()) instanceof JsonObject state
            ? RejectionForm.read(String.valueOf(payload.getView().getPrivateMetadata()), state)
            : Optional.empty();
    form.flatMap(filled -> presses.rejection(payload, filled)).ifPresent(this::keep);
    return context.ack();
  }

  private Response rated(ViewSubmissionPayload payload, Context context) {
    Optional<Rating> reason =
        JSON.toJsonTree(payload.getView().getState()) instanceof JsonObject state
            ? SlackModals.chosen(state)
            : Optional.empty();
    reason.flatMap(chosen -> presses.rating(payload, chosen)).ifPresent(this::keep);
    return reason.map(chosen -> instead(modals.thanks(chosen))).orElseGet(context::ack);
  }

  private static Response instead(JsonObject view) {
    JsonObject body = new JsonObject();
    body.addProperty("response_action", "update");
    body.add("view", view);
    return Response.builder()
        .statusCode(OK)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(body.toString())
        .build();
  }
}
