package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reading and opening of channels; called under the lock. */
final class ConversationMethods {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CURSOR = "offset:";

  private final World world;

  ConversationMethods(World world) {
    this.world = world;
  }

  /** The thread's beginning, whatever the times, and its replies, oldest first. */
  ObjectNode replies(Caller caller, Params params) {
    Channel channel = readable(caller, params);
    String ts = params.required("ts");
    Stored asked = channel.find(ts).orElseThrow(() -> Refusal.of("thread_not_found"));
    String root = asked.isReply() ? asked.threadTs() : ts;
    List<Stored> found = new ArrayList<>();
    for (Stored message : visible(channel)) {
      boolean reply = message.isReply() && message.threadTs().equals(root);
      if (message.ts.equals(root) || (reply && between(message, params))) {
        found.add(message);
      }
    }
    return page(found, params, 1000);
  }

  /** What does not stand in threads, newest first. */
  ObjectNode history(Caller caller, Params params) {
    Channel channel = readable(caller, params);
    List<Stored> found =
        visible(channel).stream()
            .filter(message -> !message.isReply() && between(message, params))
            .toList();
    return page(found.reversed(), params, 999);
  }

  private Channel readable(Caller caller, Params params) {
    Team team = caller.bot(world);
    Channel channel =
        team.find(params.required("channel"))
            .orElseThrow(() -> Refusal.of("channel_not_found"));
    caller.bot(world, channel.historyScope());
    if (!channel.botIn) {
      throw Refusal.of(
          channel.kind == Channel.Kind.PRIVATE ? "channel_not_found" : "not_in_channel");
    }
    return channel;
  }

  private static List<Stored> visible(Channel channel) {
    return channel.messages.values().stream()
        .filter(message -> !message.deleted && message.ephemeralTo.isEmpty())
        .toList();
  }

  private static boolean between(Stored message, Params params) {
    String oldest = params.text("oldest");
    String latest = params.text("latest");
    if (params.flag("inclusive") && (message.ts.equals(oldest) || message.ts.equals(latest))) {
      return true;
    }
    return (oldest.isEmpty() || compare(message.ts, oldest, "invalid_ts_oldest") > 0)
        && (latest.isEmpty() || compare(message.ts, latest, "invalid_ts_latest") < 0);
  }

  private static int compare(String ts, String bound, String error) {
    if (!bound.matches("\\d+(\\.\\d+)?")) {
      throw Refusal.of(error);
    }
    return new BigDecimal(ts).compareTo(new BigDecimal(bound));
  }

  private static ObjectNode page(List<Stored> found, Params params, int most) {
    int limit = params.number("limit", 100, "invalid_limit");
    if (limit < 1 || limit > most) {
      throw Refusal.of("invalid_limit");
    }
    String cursor = params.text("cursor");
    if (!cursor.isEmpty() && !cursor.matches(CURSOR + "\\d{1,6}")) {
      throw Refusal.of("invalid_cursor");
    }
    int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor.substring(CURSOR.length()));
    int to = Math.min(found.size(), from + limit);
    ObjectNode answer = JSON.createObjectNode().put("ok", true);
    ArrayNode messages = answer.putArray("messages");
    for (Stored message : found.subList(Math.min(from, to), to)) {
      messages.add(message.json(params.flag("include_all_metadata")));
    }
    answer.put("has_more", to < found.size());
    if (to < found.size()) {
      answer.putObject("response_metadata").put("next_cursor", CURSOR + to);
    }
    return answer;
  }

  ObjectNode open(Caller caller, Params params) {
    Team team = caller.bot(world, "im:write");
    String user = params.text("users");
    String id = params.text("channel");
    if (user.isEmpty() && id.isEmpty()) {
      throw Refusal.of("users_list_not_supplied");
    }
    if (!user.isEmpty() && !team.people.contains(user)) {
      throw Refusal.of("user_not_found");
    }
    Channel channel =
        user.isEmpty()
            ? team.find(id).orElseThrow(() -> Refusal.of("channel_not_found"))
            : team.direct(user);
    ObjectNode answer = JSON.createObjectNode().put("ok", true);
    answer.set(
        "channel",
        params.flag("return_im")
            ? channel.json()
            : JSON.createObjectNode().put("id", channel.id));
    return answer;
  }
}
