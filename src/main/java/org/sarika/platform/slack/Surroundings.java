package org.sarika.platform.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sarika.answer.Citation;
import org.sarika.chat.ConversationId;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Reply;
import org.sarika.delivery.Parcel;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.blocks.HomeContent;
import org.sarika.platform.slack.blocks.SlackHome;
import org.sarika.platform.slack.blocks.SlackUnfurl;
import org.sarika.render.Cut;

/** What Slack shows of us besides messages: the home tab, prompts in the pane, and links. */
final class Surroundings {
  private static final int ASKED = 5;
  private static final int PROMPTS = 4;
  private static final int LINKS = 5;

  /** Slack cuts longer titles. */
  private static final int LONGEST_TITLE = 75;

  private final Dispatcher dispatcher;
  private final SlackSources sources;
  private final SlackHome home;
  private final SlackUnfurl unfurl;
  private final Set<String> curators;
  private final Clock clock;

  Surroundings(
      Dispatcher dispatcher,
      SlackSources sources,
      SlackHome home,
      SlackUnfurl unfurl,
      Set<String> curators,
      Clock clock) {
    this.dispatcher = dispatcher;
    this.sources = sources;
    this.home = home;
    this.unfurl = unfurl;
    this.curators = curators;
    this.clock = clock;
  }

  /** Somebody's home tab as it is now. */
  Parcel home(SlackUpdate.HomeOpened opened) {
    Place place = new Place(opened.team(), opened.person(), "", opened.person(), true, "");
    JsonObject params = new JsonObject();
    params.addProperty("user_id", opened.person());
    params.add("view", home.of(content(place)));
    return SlackReplies.parcel(place, SlackCall.of("views.publish", params));
  }

  private HomeContent content(Place place) {
    Reply.AboutReply about = (Reply.AboutReply) core(place, "/about");
    return new HomeContent(
        about.stock(),
        examples(place),
        sources.asked(place.asker(), ASKED),
        curators.contains(place.person()) ? OptionalInt.of(sources.pending()) : OptionalInt.empty(),
        about.kept());
  }

  private List<String> examples(Place place) {
    return ((Reply.WelcomeReply) core(place, "/start")).examples();
  }

  /** What the core says to an order, before it is laid out. */
  private Reply core(Place place, String order) {
    ConversationId conversation = place.conversation();
    return dispatcher.answer(
        new IncomingMessage("", conversation, place.asker(), order, "", clock.instant()),
        reply -> reply);
  }

  /** Questions that the store can answer, above the pane's empty line. */
  List<Parcel> prompts(SlackUpdate.PaneOpened opened) {
    Place place = new Place(opened.team(), opened.channel(), "", "", true, "");
    JsonArray prompts = new JsonArray();
    examples(place).stream().limit(PROMPTS).map(Surroundings::prompt).forEach(prompts::add);
    if (prompts.isEmpty()) {
      return List.of();
    }
    JsonObject params = new JsonObject();
    // Without a thread: with one, Slack shows nothing and says nothing.
    params.addProperty("channel_id", opened.channel());
    params.add("prompts", prompts);
    return List.of(
        SlackReplies.parcel(place, SlackCall.of("assistant.threads.setSuggestedPrompts", params)));
  }

  private static JsonObject prompt(String question) {
    JsonObject prompt = new JsonObject();
    prompt.addProperty("title", Cut.at(LONGEST_TITLE, question));
    prompt.addProperty("message", question);
    return prompt;
  }

  /** What links into the reading room show; nothing for others. */
  List<Parcel> unfurled(SlackUpdate.LinksShared links) {
    JsonObject shown = new JsonObject();
    for (String url : links.urls().stream().distinct().limit(LINKS).toList()) {
      linked(url).ifPresent(citation -> shown.add(url, unfurl.of(citation)));
    }
    if (shown.isEmpty()) {
      return List.of();
    }
    JsonObject params = new JsonObject();
    if (links.unfurl().isEmpty()) {
      params.addProperty("channel", links.channel());
      params.addProperty("ts", links.message());
    } else {
      params.addProperty("unfurl_id", links.unfurl());
      params.addProperty("source", links.source());
    }
    params.add("unfurls", shown);
    Place place = new Place(links.team(), links.channel(), "", "", false, "");
    return List.of(SlackReplies.parcel(place, SlackCall.of("chat.unfurl", params)));
  }

  private Optional<Citation> linked(String url) {
    try {
      return sources.linked(URI.create(url));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
