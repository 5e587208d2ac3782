package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.Citation;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.blocks.SlackUnfurl;

/** What links into the reading room show below a message. */
final class LinkUnfurls {
  private static final int MOST = 5;

  private final SlackSources sources;
  private final SlackUnfurl unfurl;

  LinkUnfurls(SlackSources sources, SlackUnfurl unfurl) {
    this.sources = sources;
    this.unfurl = unfurl;
  }

  /** An excerpt for each link into the reading room; nothing for others. */
  List<Parcel> of(SlackUpdate.LinksShared links) {
    JsonObject shown = new JsonObject();
    for (String url : links.urls().stream().distinct().limit(MOST).toList()) {
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
