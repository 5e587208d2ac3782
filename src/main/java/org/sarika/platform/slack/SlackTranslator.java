package org.sarika.platform.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarika.chat.Rating;
import org.sarika.platform.slack.blocks.ButtonValue;
import org.sarika.render.Cut;

/**
 * What Bolt parsed to what it wants of us. Empty for what wants nothing, such as another program's
 * message. Pure but for the clock; safe for many threads.
 */
final class SlackTranslator {
  private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,12}\\.\\d{1,9}");

  /** A message may be checked as long as a question is; the rest of it is not looked at. */
  private static final int LONGEST_CHECKED = 1000;

  private final InstantSource clock;

  /**
   * @param clock says when a command or a button is used, which Slack does not
   */
  SlackTranslator(InstantSource clock) {
    this.clock = clock;
  }

  /** {@code /sarika …}: an order, a question, or nothing, which asks for help. */
  Optional<Taken> command(SlashCommandPayload payload) {
    Place place =
        new Place(
            text(payload.getTeamId()),
            text(payload.getChannelId()),
            "",
            text(payload.getUserId()),
            isDirect(text(payload.getChannelId())),
            text(payload.getResponseUrl()));
    String words = SlackMarkup.words(text(payload.getText()), "-");
    String key = "command:" + text(payload.getTriggerId());
    return asked(key, place, words.isEmpty() ? "/help" : Orders.read(words), clock.millis());
  }

  /** A message to us alone; another program's, ours and changed ones want nothing. */
  Optional<Taken> message(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    if (!"im".equals(event.getChannelType()) || event.getBotId() != null) {
      return Optional.empty();
    }
    String ts = text(event.getTs());
    String thread = text(event.getThreadTs());
    return message(
        new Place(
            text(payload.getTeamId()),
            text(event.getChannel()),
            thread.isEmpty() ? ts : thread,
            text(event.getUser()),
            true,
            ""),
        ts,
        SlackMarkup.words(text(event.getText()), bot(payload, "-")));
  }

  /** Our name in a channel. In a direct conversation the same message comes as one, too. */
  Optional<Taken> mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent event = payload.getEvent();
    if (event.getBotId() != null) {
      return Optional.empty();
    }
    String ts = text(event.getTs());
    String thread = text(event.getThreadTs());
    return message(
        new Place(
            text(payload.getTeamId()),
            text(event.getChannel()),
            thread.isEmpty() ? ts : thread,
            text(event.getUser()),
            isDirect(text(event.getChannel())),
            ""),
        ts,
        SlackMarkup.words(text(event.getText()), bot(payload, "")));
  }

  /** Known by where it stands and when, since one message may come under many events' ids. */
  private static Optional<Taken> message(Place place, String ts, String words) {
    return TIMESTAMP.matcher(ts).matches()
        ? asked(
            "message:%s:%s:%s".formatted(place.team(), place.channel(), ts),
            place,
            Orders.read(words),
            new BigDecimal(ts).movePointRight(3).longValue())
        : Optional.empty();
  }

  /** Anybody's message, held against the articles for who chose it alone. */
  Optional<Taken> shortcut(MessageShortcutPayload payload) {
    if (payload.getTeam() == null
        || payload.getUser() == null
        || payload.getChannel() == null
        || payload.getMessage() == null) {
      return Optional.empty();
    }
    Place place =
        new Place(
            text(payload.getTeam().getId()),
            text(payload.getChannel().getId()),
            "",
            text(payload.getUser().getId()),
            isDirect(text(payload.getChannel().getId())),
            text(payload.getResponseUrl()));
    String words = SlackMarkup.words(text(payload.getMessage().getText()), "-");
    String key = "shortcut:" + text(payload.getTriggerId());
    return asked(key, place, beginning(words), clock.millis());
  }

  /** Never inside a word, if there is a blank. */
  private static String beginning(String words) {
    if (words.length() <= LONGEST_CHECKED) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST_CHECKED);
    int end = blank > 0 ? blank : LONGEST_CHECKED;
    return words.substring(0, Cut.whole(words, end));
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
    String trigger = text(payload.getTriggerId());
    return ButtonValue.decode(text(action.getActionId()), text(action.getValue()))
        .map(button -> {
          Place place = place(payload);
          String key = "press:" + (trigger.isEmpty() ? text(action.getActionTs()) : trigger);
          String modal =
              payload.getView() != null && "modal".equals(payload.getView().getType())
                  ? text(payload.getView().getId())
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
    String team = text(payload.getTeam().getId());
    String person = text(payload.getUser().getId());
    if (payload.getChannel() == null || text(payload.getChannel().getId()).isEmpty()) {
      return new Place(team, person, "", person, true, "");
    }
    String channel = text(payload.getChannel().getId());
    String thread =
        payload.getContainer() == null ? "" : text(payload.getContainer().getThreadTs());
    if (thread.isEmpty() && payload.getMessage() != null) {
      thread = text(payload.getMessage().getThreadTs());
    }
    return new Place(
        team, channel, thread, person, isDirect(channel), text(payload.getResponseUrl()));
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
    String team = text(payload.getTeam().getId());
    String person = text(payload.getUser().getId());
    String key = "submission:" + text(payload.getView().getId()) + text(payload.getTriggerId());
    Place place = new Place(team, person, "", person, true, "");
    String turn = text(payload.getView().getPrivateMetadata());
    return Optional.of(
        new Taken(
            key,
            "presses of " + place.asker(),
            new SlackUpdate.Rated(
                Place.PLATFORM + ":" + key, place, turn, reason, clock.millis())));
  }

  /** Somebody looks at the home tab, or begins to write to us. */
  Optional<Taken> opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    String team = text(payload.getTeamId());
    String person = text(event.getUser());
    return switch (text(event.getTab())) {
      case "home" -> event(payload, person, new SlackUpdate.HomeOpened(team, person));
      case "messages" ->
          event(payload, person, new SlackUpdate.PaneOpened(team, text(event.getChannel())));
      default -> Optional.empty();
    };
  }

  /** Links that somebody wrote; whether they lead to us is seen later. */
  Optional<Taken> links(EventsApiPayload<LinkSharedEvent> payload) {
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
        text(event.getChannel()),
        new SlackUpdate.LinksShared(
            text(payload.getTeamId()),
            text(event.getChannel()),
            text(event.getMessageTs()),
            text(event.getUnfurlId()),
            text(event.getSource()),
            urls));
  }

  Optional<Taken> uninstalled(EventsApiPayload<AppUninstalledEvent> payload) {
    String team = text(payload.getTeamId());
    return event(payload, team, new SlackUpdate.Uninstalled(team));
  }

  /** Without a bot's token nothing can be said any more; a person's token we never have. */
  Optional<Taken> revoked(EventsApiPayload<TokensRevokedEvent> payload) {
    TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
    String team = text(payload.getTeamId());
    return tokens == null || tokens.getBot() == null || tokens.getBot().isEmpty()
        ? Optional.empty()
        : event(payload, team, new SlackUpdate.Uninstalled(team));
  }

  private static Optional<Taken> event(
      EventsApiPayload<?> payload, String lane, SlackUpdate update) {
    String id = text(payload.getEventId());
    return id.isEmpty() || update.team().isEmpty()
        ? Optional.empty()
        : Optional.of(new Taken("event:" + id, update.team() + "/" + lane, update));
  }

  /** Our own user's id in the workspace that the event comes from. */
  private static String bot(EventsApiPayload<?> payload, String unknown) {
    List<Authorization> all = payload.getAuthorizations();
    boolean known = all != null && !all.isEmpty() && all.getFirst() != null;
    String user = known ? text(all.getFirst().getUserId()) : "";
    return user.isEmpty() ? unknown : user;
  }

  private static Optional<Taken> asked(String key, Place place, String words, long millis) {
    if (place.team().isEmpty() || place.channel().isEmpty() || place.person().isEmpty()) {
      return Optional.empty();
    }
    SlackUpdate.Asked asked =
        new SlackUpdate.Asked(Place.PLATFORM + ":" + key, place, words, millis);
    return Optional.of(new Taken(key, place.line(), asked));
  }

  private static boolean isDirect(String channel) {
    return channel.startsWith("D");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
