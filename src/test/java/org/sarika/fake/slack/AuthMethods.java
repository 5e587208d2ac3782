package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who one is, and whether one may be; called under the lock. */
final class AuthMethods {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;

  AuthMethods(World world) {
    this.world = world;
  }

  ObjectNode test(Caller caller) {
    ObjectNode answer = JSON.createObjectNode().put("ok", true);
    if (caller.token().equals(world.app().appToken())) {
      return answer.put("app_name", "Sarika").put("app_id", world.app().id());
    }
    Team team = caller.bot(world);
    return answer
        .put("url", "https://" + team.domain + ".slack.com/")
        .put("team", team.domain)
        .put("user", "sarika")
        .put("team_id", team.id)
        .put("user_id", team.botUser)
        .put("bot_id", team.botId)
        .put("is_enterprise_install", false);
  }

  ObjectNode revoke(Caller caller, Params params) {
    Team team = caller.bot(world);
    if (!params.flag("test")) {
      team.tokens.put(caller.token(), false);
    }
    return JSON.createObjectNode().put("ok", true).put("revoked", !params.flag("test"));
  }

  ObjectNode userInfo(Caller caller, Params params) {
    Team team = caller.bot(world, "users:read");
    String user = params.required("user");
    if (!team.people.contains(user) && !user.equals(team.botUser)) {
      throw Refusal.of("user_not_found");
    }
    ObjectNode json = team.person(user);
    json.put("deleted", false).put("is_bot", user.equals(team.botUser)).put("tz", "Asia/Phnom_Penh");
    json.putObject("profile").put("display_name", user).put("real_name", "Person " + user);
    return JSON.createObjectNode().put("ok", true).set("user", json);
  }
}
