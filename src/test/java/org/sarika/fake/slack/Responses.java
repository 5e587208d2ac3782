package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The response_urls: five posts within half an hour. Called under the lock. */
final class Responses {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIFETIME = Duration.ofMinutes(30);
  private static final int MOST = 5;

  /** Slack ignores others; here they are refused, so that a slip is seen. */
  private static final Set<String> FIELDS =
      Set.of(
          "text",
          "blocks",
          "response_type",
          "replace_original",
          "delete_original",
          "thread_ts",
          "metadata",
          "unfurl_links",
          "unfurl_media",
          "mrkdwn");

  private static final class Url {
    private final Team team;
    private final Channel channel;
    private final String user;
    private final String original;
    private final Instant at;
    private String delivery = "";
    private int used;

    private Url(Team team, Channel channel, String user, String original, Instant at) {
      this.team = team;
      this.channel = channel;
      this.user = user;
      this.original = original;
      this.at = at;
    }
  }

  private final World world;
  private final Messages messages;
  private final Map<String, Url> urls = new HashMap<>();

  Responses(World world, Messages messages) {
    this.world = world;
    this.messages = messages;
  }

  /**
   * A new one.
   *
   * @param original the message that was pressed on; empty for none
   * @return its id
   */
  String open(Team team, Channel channel, String user, String original) {
    String id = team.id + "/" + world.id("42") + "/" + world.id("r");
    urls.put(id, new Url(team, channel, user, original, world.now()));
    return id;
  }

  /** Which delivery told the app of it. */
  void handedWith(String id, String delivery) {
    of(id).delivery = delivery;
  }

  private Url of(String id) {
    Url url = urls.get(id);
    if (url == null) {
      throw Refusal.of("expired_url");
    }
    return url;
  }

  /** Channel and workspace for the journal; empty if there is no such address. */
  List<String> place(String id) {
    Url url = urls.get(id);
    return url == null ? List.of("", "") : List.of(url.team.id, url.channel.id);
  }

  ObjectNode post(String id, Params params) {
    Url url = of(id);
    if (world.now().isAfter(url.at.plus(LIFETIME))) {
      throw Refusal.of("expired_url");
    }
    if (url.used >= MOST) {
      throw Refusal.of("used_url");
    }
    // A refused post counts as well: nobody should rely on the contrary.
    url.used++;
    show(url, params, "response_url");
    return JSON.createObjectNode().put("ok", true);
  }

  /** What came with the acknowledgement of a slash command; does not count. */
  void acknowledged(String id, JsonNode payload) {
    if (payload instanceof ObjectNode object && (object.has("text") || object.has("blocks"))) {
      show(of(id), new Params(object), "ack");
    }
  }

  private void show(Url url, Params params, String method) {
    params.json().fieldNames().forEachRemaining(Responses::known);
    Stored original = url.channel.messages.get(url.original);
    if (params.flag("delete_original")) {
      if (original == null) {
        throw Refusal.of("message_not_found");
      }
      original.deleted = true;
      return;
    }
    String type = params.text("response_type");
    if (!Set.of("", "ephemeral", "in_channel").contains(type)) {
      throw Refusal.of("invalid_response_type");
    }
    Messages.Content content = Messages.Content.of(params);
    if (params.flag("replace_original") && original != null) {
      if (!original.byApp() || original.deleted) {
        throw Refusal.of("message_not_found");
      }
      messages.change(original, content);
      return;
    }
    JsonNode metadata = Metadata.checked(params.node("metadata", "invalid_metadata_format"));
    String thread = params.text("thread_ts");
    Stored stored = messages.add(url.team, url.channel, content, thread, method);
    stored.ephemeralTo = type.equals("in_channel") ? "" : url.user;
    stored.via = url.delivery;
    if (metadata.isObject()) {
      stored.json.set("metadata", metadata);
    }
  }

  private static void known(String field) {
    if (!FIELDS.contains(field)) {
      throw Refusal.of("invalid_payload", List.of("[ERROR] unknown field: " + field));
    }
  }
}
