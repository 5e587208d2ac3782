package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The methods by their names. */
final class WebApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final Floods floods;
  private final OAuth oauth;
  private final Map<String, BiFunction<Caller, Params, ObjectNode>> methods;

  WebApi(
      World world,
      Floods floods,
      Messages messages,
      Echo echo,
      Views views,
      Triggers triggers,
      OAuth oauth,
      Supplier<String> socketUrl) {
    this.world = world;
    this.floods = floods;
    this.oauth = oauth;
    AuthMethods auth = new AuthMethods(world);
    ChatMethods chat = new ChatMethods(world, floods, messages, echo);
    ConversationMethods conversations = new ConversationMethods(world);
    ViewMethods shown = new ViewMethods(world, views, triggers);
    AssistantMethods assistant = new AssistantMethods(world);
    UnfurlMethods links = new UnfurlMethods(world);
    this.methods =
        Map.ofEntries(
            Map.entry("auth.test", (caller, params) -> auth.test(caller)),
            Map.entry("auth.revoke", auth::revoke),
            Map.entry("users.info", auth::userInfo),
            Map.entry("apps.connections.open", (caller, params) -> connect(caller, socketUrl)),
            Map.entry("chat.postMessage", chat::post),
            Map.entry("chat.postEphemeral", chat::postEphemeral),
            Map.entry("chat.update", chat::update),
            Map.entry("chat.delete", chat::delete),
            Map.entry("chat.getPermalink", chat::permalink),
            Map.entry("chat.unfurl", links::unfurl),
            Map.entry("conversations.replies", conversations::replies),
            Map.entry("conversations.history", conversations::history),
            Map.entry("conversations.open", conversations::open),
            Map.entry("views.open", shown::open),
            Map.entry("views.push", shown::push),
            Map.entry("views.update", shown::update),
            Map.entry("views.publish", shown::publish),
            Map.entry("assistant.threads.setStatus", assistant::setStatus),
            Map.entry("assistant.threads.setSuggestedPrompts", assistant::setSuggestedPrompts));
  }

  private ObjectNode connect(Caller caller, Supplier<String> socketUrl) {
    caller.app(world);
    return JSON.createObjectNode().put("ok", true).put("url", socketUrl.get());
  }

  /** The answer; {@link Refusal} if Slack would refuse. */
  ObjectNode call(String method, String authorization, Caller caller, Params params) {
    if (method.equals("oauth.v2.access")) {
      return world.locked(() -> oauth.access(authorization, params));
    }
    BiFunction<Caller, Params, ObjectNode> known =
        Optional.ofNullable(methods.get(method))
            .orElseThrow(() -> Refusal.of("unknown_method"));
    return world.locked(() -> {
      floods.call(caller.teamId(), method);
      return known.apply(caller, params);
    });
  }
}
