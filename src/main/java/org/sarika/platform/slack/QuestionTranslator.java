package org.sarika.platform.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.File;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarika.render.Cut;

/**
 * What people ask in words, as Bolt parsed it, to what it wants of us. Empty for what wants
 * nothing, such as another program's message. Pure but for the clock; safe for many threads.
 */
final class QuestionTranslator {
  private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,12}\\.\\d{1,9}");

  /** A message may be checked as long as a question is; the rest of it is not looked at. */
  private static final int LONGEST_CHECKED = 1000;

  private final InstantSource clock;

  /**
   * @param clock says when a command is used, which Slack does not
   */
  QuestionTranslator(InstantSource clock) {
    this.clock = clock;
  }

  /** {@code /sarika …}: an order, a question, or nothing, which asks for help. */
  Optional<Taken> command(SlashCommandPayload payload) {
    Place place =
        new Place(
            Payload.text(payload.getTeamId()),
            Payload.text(payload.getChannelId()),
            "",
            Payload.text(payload.getUserId()),
            Place.isDirect(Payload.text(payload.getChannelId())),
            Payload.text(payload.getResponseUrl()));
    String words = SlackMarkup.words(Payload.text(payload.getText()), "-");
    String key = "command:" + Payload.text(payload.getTriggerId());
    return asked(key, place, words.isEmpty() ? "/help" : Orders.read(words), clock.millis());
  }

  /** A message to us alone; another program's, ours and changed ones want nothing. */
  Optional<Taken> message(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    if (!"im".equals(event.getChannelType()) || event.getBotId() != null) {
      return Optional.empty();
    }
    String ts = Payload.text(event.getTs());
    return message(
        place(payload, event.getChannel(), ts, Payload.text(event.getThreadTs()), event.getUser()),
        ts,
        SlackMarkup.words(Payload.text(event.getText()), bot(payload, "-")));
  }

  /** Files sent to us alone; whether the sender may hand in any is seen later. */
  List<Taken> files(EventsApiPayload<MessageFileShareEvent> payload) {
    MessageFileShareEvent event = payload.getEvent();
    String ts = Payload.text(event.getTs());
    Place place =
        place(payload, event.getChannel(), ts, Payload.text(event.getThreadTs()), event.getUser());
    boolean ours = "im".equals(event.getChannelType()) && isWhole(place);
    return ours && TIMESTAMP.matcher(ts).matches() && event.getFiles() != null
        ? event.getFiles().stream()
            .filter(QuestionTranslator::isWhole)
            .map(file -> handed(place, ts, file))
            .toList()
        : List.of();
  }

  private static boolean isWhole(@Nullable File file) {
    return file != null
        && !Payload.text(file.getId()).isEmpty()
        && !Payload.text(file.getUrlPrivate()).isEmpty();
  }

  private static Taken handed(Place place, String ts, File file) {
    String key = "file:%s:%s:%s:%s".formatted(place.team(), place.channel(), ts, file.getId());
    return new Taken(
        key,
        place.line(),
        new SlackUpdate.Handed(
            Place.PLATFORM + ":" + key,
            place,
            Payload.text(file.getName()),
            Payload.text(file.getUrlPrivate()),
            file.getSize() == null ? 0 : file.getSize(),
            millis(ts)));
  }

  /** Our name in a channel. In a direct conversation the same message comes as one, too. */
  Optional<Taken> mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent event = payload.getEvent();
    if (event.getBotId() != null) {
      return Optional.empty();
    }
    String ts = Payload.text(event.getTs());
    return message(
        place(payload, event.getChannel(), ts, Payload.text(event.getThreadTs()), event.getUser()),
        ts,
        SlackMarkup.words(Payload.text(event.getText()), bot(payload, "")));
  }

  /** Where an event's message is answered: in its thread, or in one below it. */
  private static Place place(
      EventsApiPayload<?> payload,
      @Nullable String channel,
      String ts,
      String thread,
      @Nullable String user) {
    return new Place(
        Payload.text(payload.getTeamId()),
        Payload.text(channel),
        thread.isEmpty() ? ts : thread,
        Payload.text(user),
        Place.isDirect(Payload.text(channel)),
        "");
  }

  /** Known by where it stands and when, since one message may come under many events' ids. */
  private static Optional<Taken> message(Place place, String ts, String words) {
    return TIMESTAMP.matcher(ts).matches()
        ? asked(
            "message:%s:%s:%s".formatted(place.team(), place.channel(), ts),
            place,
            Orders.read(words),
            millis(ts))
        : Optional.empty();
  }

  private static long millis(String ts) {
    return new BigDecimal(ts).movePointRight(3).longValue();
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
            Payload.text(payload.getTeam().getId()),
            Payload.text(payload.getChannel().getId()),
            "",
            Payload.text(payload.getUser().getId()),
            Place.isDirect(Payload.text(payload.getChannel().getId())),
            Payload.text(payload.getResponseUrl()));
    String words = SlackMarkup.words(Payload.text(payload.getMessage().getText()), "-");
    String key = "shortcut:" + Payload.text(payload.getTriggerId());
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

  /** Our own user's id in the workspace that the event comes from. */
  private static String bot(EventsApiPayload<?> payload, String unknown) {
    List<Authorization> all = payload.getAuthorizations();
    boolean known = all != null && !all.isEmpty() && all.getFirst() != null;
    String user = known ? Payload.text(all.getFirst().getUserId()) : "";
    return user.isEmpty() ? unknown : user;
  }

  private static boolean isWhole(Place place) {
    return !place.team().isEmpty() && !place.channel().isEmpty() && !place.person().isEmpty();
  }

  private static Optional<Taken> asked(String key, Place place, String words, long millis) {
    if (!isWhole(place)) {
      return Optional.empty();
    }
    SlackUpdate.Asked asked =
        new SlackUpdate.Asked(Place.PLATFORM + ":" + key, place, words, millis);
    return Optional.of(new Taken(key, place.line(), asked));
  }
}
