package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is shown below links; called under the lock. */
final class UnfurlMethods {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;

  UnfurlMethods(World world) {
    this.world = world;
  }

  ObjectNode unfurl(Caller caller, Params params) {
    Team team = caller.bot(world, "links:write");
    String ts = params.text("ts");
    Channel channel =
        team.find(params.text("channel"))
            .or(() -> byUnfurlId(team, params))
            .orElseThrow(() -> Refusal.of("cannot_find_channel"));
    String message = ts.isEmpty() ? params.text("unfurl_id").replaceFirst(".*/", "") : ts;
    List<String> links = channel.links.getOrDefault(message, List.of());
    if (links.isEmpty()) {
      throw Refusal.of("cannot_find_message");
    }
    JsonNode unfurls = params.node("unfurls", "invalid_unfurls_format");
    if (!unfurls.isObject() || unfurls.isEmpty()) {
      throw Refusal.of(unfurls.isMissingNode() ? "missing_unfurls" : "invalid_unfurls_format");
    }
    for (Map.Entry<String, JsonNode> unfurl : unfurls.properties()) {
      if (!links.contains(unfurl.getKey())) {
        throw Refusal.of("cannot_unfurl_url");
      }
      if (unfurl.getValue().has("blocks")) {
        BlockRules.refuse(
            unfurl.getValue().path("blocks"), BlockRules.Place.UNFURL, "invalid_blocks");
      } else if (!unfurl.getValue().has("text") && !unfurl.getValue().has("title")) {
        throw Refusal.of("invalid_unfurls_format");
      }
    }
    for (Map.Entry<String, JsonNode> unfurl : unfurls.properties()) {
      JsonNode blocks = Kept.blocks(world, unfurl.getValue().path("blocks"));
      channel.unfurls.add(new Unfurl(team.id, channel.id, message, unfurl.getKey(), blocks));
    }
    return JSON.createObjectNode().put("ok", true);
  }

  /** The fake's own unfurl ids are CHANNEL/TS. */
  private static Optional<Channel> byUnfurlId(Team team, Params params) {
    return team.find(params.text("unfurl_id").replaceFirst("/.*", ""));
  }
}
