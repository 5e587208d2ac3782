package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The agent view; called under the lock. */
final class AssistantMethods {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_PROMPTS = 4;

  private final World world;

  AssistantMethods(World world) {
    this.world = world;
  }

  ObjectNode setStatus(Caller caller, Params params) {
    Team team = caller.bot(world, "assistant:write", "chat:write");
    Channel channel = channel(team, params);
    String thread = params.required("thread_ts");
    if (!params.json().has("status")) {
      throw Refusal.arguments("missing required field: status");
    }
    if (channel.find(thread).isEmpty()) {
      throw Refusal.of("thread_not_found");
    }
    String status = params.text("status");
    if (status.isEmpty()) {
      channel.statuses.remove(thread);
    } else {
      channel.statuses.put(thread, status);
      channel.saidStatuses.add(status);
    }
    return JSON.createObjectNode().put("ok", true);
  }

  /** In an agent view, Slack ignores prompts for a thread without a word; here they are refused. */
  ObjectNode setSuggestedPrompts(Caller caller, Params params) {
    Team team = caller.bot(world, "assistant:write");
    Channel channel = channel(team, params);
    if (params.has("thread_ts")) {
      throw Refusal.arguments("thread_ts is not allowed in an agent view");
    }
    if (!channel.isDirect()) {
      throw Refusal.of("channel_not_found");
    }
    JsonNode sent = params.node("prompts", "invalid_arguments");
    if (!sent.isArray() || sent.isEmpty() || sent.size() > MOST_PROMPTS) {
      throw Refusal.arguments("prompts must be an array of 1 to 4");
    }
    List<Prompts.Prompt> prompts = new ArrayList<>();
    for (JsonNode prompt : sent) {
      String title = prompt.path("title").asText("");
      String message = prompt.path("message").asText("");
      if (title.isBlank() || message.isBlank()) {
        throw Refusal.arguments("a prompt needs a title and a message");
      }
      prompts.add(new Prompts.Prompt(title, message));
    }
    channel.prompts.add(new Prompts(team.id, channel.id, params.text("title"), prompts));
    return JSON.createObjectNode().put("ok", true);
  }

  private static Channel channel(Team team, Params params) {
    return team.find(params.required("channel_id"))
        .orElseThrow(() -> Refusal.of("channel_not_found"));
  }
}
