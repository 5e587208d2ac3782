package org.sarika.platform.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.List;
import java.util.Optional;

/** What happens around us, as Bolt parsed it, to what it wants of us. Pure. */
final class EventTranslator {
  private EventTranslator() {}

  /** Somebody looks at the home tab, or begins to write to us. */
  static Optional<Taken> opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    String team = Payload.text(payload.getTeamId());
    String person = Payload.text(event.getUser());
    return switch (Payload.text(event.getTab())) {
      case "home" -> event(payload, person, new SlackUpdate.HomeOpened(team, person));
      case "messages" ->
          event(
              payload, person, new SlackUpdate.PaneOpened(team, Payload.text(event.getChannel())));
      default -> Optional.empty();
    };
  }

  /** Links that somebody wrote; whether they lead to us is seen later. */
  static Optional<Taken> links(EventsApiPayload<LinkSharedEvent> payload) {
    LinkSharedEvent event = payload.getEvent();
    List<String> urls =
        event.getLinks() == null
            ? List.of()
            : event.getLinks().stream()
                .filter(link -> link != null && link.getUrl() != null)
                .map(LinkSharedEvent.Link::getUrl)
                .toList();
    return event(
        payload,
        Payload.text(event.getChannel()),
        new SlackUpdate.LinksShared(
            Payload.text(payload.getTeamId()),
            Payload.text(event.getChannel()),
            Payload.text(event.getMessageTs()),
            Payload.text(event.getUnfurlId()),
            Payload.text(event.getSource()),
            urls));
  }

  static Optional<Taken> uninstalled(EventsApiPayload<AppUninstalledEvent> payload) {
    String team = Payload.text(payload.getTeamId());
    return event(payload, team, new SlackUpdate.Uninstalled(team));
  }

  /** Without a bot's token nothing can be said any more; a person's token we never have. */
  static Optional<Taken> revoked(EventsApiPayload<TokensRevokedEvent> payload) {
    TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
    String team = Payload.text(payload.getTeamId());
    return tokens == null || tokens.getBot() == null || tokens.getBot().isEmpty()
        ? Optional.empty()
        : event(payload, team, new SlackUpdate.Uninstalled(team));
  }

  private static Optional<Taken> event(
      EventsApiPayload<?> payload, String lane, SlackUpdate update) {
    String id = Payload.text(payload.getEventId());
    return id.isEmpty() || update.team().isEmpty()
        ? Optional.empty()
        : Optional.of(new Taken("event:" + id, update.team() + "/" + lane, update));
  }
}
