package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.sarika.chat.OwnReply;
import org.sarika.chat.CuratorReply;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.blocks.HomeContent;
import org.sarika.platform.slack.blocks.SlackHome;

/** The home tab: what Sarika is and holds, and what its reader asked. */
final class HomeTab {
  private static final int ASKED = 5;

  private final Core core;
  private final SlackSources sources;
  private final SlackHome home;

  HomeTab(Core core, SlackSources sources, SlackHome home) {
    this.core = core;
    this.sources = sources;
    this.home = home;
  }

  /** Somebody's tab as it is now; nothing if the store cannot be asked. */
  List<Parcel> of(String team, String person) {
    Place place = new Place(team, person, "", person, true, "");
    return core.say("", place, "/about") instanceof OwnReply.AboutReply about
        ? List.of(published(place, about))
        : List.of();
  }

  /** The queue for who may see it; others get what an unknown command gets. */
  private Optional<CuratorReply.QueueReply> review(Place place) {
    return core.say("", place, "/review") instanceof CuratorReply.QueueReply queue
        ? Optional.of(queue)
        : Optional.empty();
  }

  private Parcel published(Place place, OwnReply.AboutReply about) {
    HomeContent content =
        new HomeContent(
            about.stock(),
            core.examples(place),
            sources.asked(place.asker(), ASKED),
            review(place),
            about.kept());
    JsonObject params = new JsonObject();
    params.addProperty("user_id", place.person());
    params.add("view", home.of(content));
    return SlackReplies.parcel(place, SlackCall.of("views.publish", params));
  }
}
