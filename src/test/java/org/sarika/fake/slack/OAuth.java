package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Slack's page that asks whether the app may be installed, and the exchange of its codes. The page
 * does not ask: it leads back at once with what the test said.
 */
public final class OAuth {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  private record Code(String team, String user, String redirect, String scopes, Instant at) {}

  private final World world;
  private final Map<String, Code> codes = new HashMap<>();
  private final List<String> used = new ArrayList<>();
  private String team = "T9";
  private String user = "U9";
  private boolean agrees = true;

  OAuth(World world) {
    this.world = world;
  }

  /** Who comes to the page next, of which workspace, and presses "Allow". */
  public OAuth agrees(String newTeam, String newUser) {
    world.locked(() -> {
      team = newTeam;
      user = newUser;
      agrees = true;
    });
    return this;
  }

  /** Whoever comes next presses "Cancel". */
  public OAuth cancels() {
    world.locked(() -> agrees = false);
    return this;
  }

  /** Where the page leads, as {@code Location}; called under the lock. */
  String authorize(Params params) {
    if (!params.text("client_id").equals(world.app().clientId())) {
      throw Refusal.of("invalid_client_id");
    }
    if (params.text("scope").isEmpty()) {
      throw Refusal.of("invalid_scope");
    }
    String redirect = params.text("redirect_uri");
    if (redirect.isEmpty()) {
      throw Refusal.of("bad_redirect_uri");
    }
    String state = "&state=" + URLEncoder.encode(params.text("state"), StandardCharsets.UTF_8);
    String start = redirect + (redirect.contains("?") ? "&" : "?");
    if (!agrees) {
      return start + "error=access_denied" + state;
    }
    String code = world.id("4242.") + ".code";
    codes.put(code, new Code(team, user, redirect, params.text("scope"), world.now()));
    return start + "code=" + code + state;
  }

  /** {@code oauth.v2.access}; called under the lock. */
  ObjectNode access(String authorization, Params params) {
    String[] client = client(authorization, params);
    if (!client[0].equals(world.app().clientId())) {
      throw Refusal.of("invalid_client_id");
    }
    if (!client[1].equals(world.app().clientSecret())) {
      throw Refusal.of("bad_client_secret");
    }
    String name = params.required("code");
    Code code = codes.remove(name);
    if (code == null) {
      throw Refusal.of(used.contains(name) ? "code_already_used" : "invalid_code");
    }
    used.add(name);
    if (world.now().isAfter(code.at().plus(LIFETIME))) {
      throw Refusal.of("invalid_code");
    }
    if (params.has("redirect_uri") && !params.text("redirect_uri").equals(code.redirect())) {
      throw Refusal.of("bad_redirect_uri");
    }
    return installed(code);
  }

  private static String[] client(String authorization, Params params) {
    if (authorization.startsWith("Basic ")) {
      byte[] pair = Base64.getDecoder().decode(authorization.substring(6));
      String[] parts = new String(pair, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2 ? parts : new String[] {parts[0], ""};
    }
    return new String[] {params.text("client_id"), params.text("client_secret")};
  }

  private ObjectNode installed(Code code) {
    Team installed = world.team(code.team(), () -> new Team(code.team()));
    installed.people.add(code.user());
    String token = installed.install();
    installed.scopes.clear();
    installed.scopes.addAll(List.of(code.scopes().split("[, ]+")));
    ObjectNode answer =
        JSON.createObjectNode()
            .put("ok", true)
            .put("app_id", world.app().id())
            .put("scope", String.join(",", installed.scopes))
            .put("token_type", "bot")
            .put("access_token", token)
            .put("bot_user_id", installed.botUser)
            .put("is_enterprise_install", false);
    answer.putObject("authed_user").put("id", code.user());
    answer.putObject("team").put("id", installed.id).put("name", installed.domain);
    return answer.putNull("enterprise");
  }
}
