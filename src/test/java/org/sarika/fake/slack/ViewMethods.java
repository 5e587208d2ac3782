package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** Modals and Homes; called under the lock. */
final class ViewMethods {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final Views views;
  private final Triggers triggers;

  ViewMethods(World world, Views views, Triggers triggers) {
    this.world = world;
    this.views = views;
    this.triggers = triggers;
  }

  ObjectNode open(Caller caller, Params params) {
    Team team = caller.bot(world);
    JsonNode view = modal(params);
    Triggers.Trigger trigger = triggers.exchange(team, params.required("trigger_id"));
    return answer(views.open(team, trigger.user(), view));
  }

  ObjectNode push(Caller caller, Params params) {
    Team team = caller.bot(world);
    JsonNode view = modal(params);
    Triggers.Trigger trigger = triggers.exchange(team, params.required("trigger_id"));
    if (trigger.view().isEmpty()) {
      throw Refusal.of("invalid_trigger_id");
    }
    return answer(views.push(team, trigger.user(), view));
  }

  ObjectNode update(Caller caller, Params params) {
    Team team = caller.bot(world);
    JsonNode sent = modal(params);
    String id = params.text("view_id");
    String external = params.text("external_id");
    Predicate<OpenView> named =
        view ->
            id.isEmpty()
                ? view.json.path("external_id").asText("").equals(external)
                : view.id.equals(id);
    if (id.isEmpty() && external.isEmpty()) {
      throw Refusal.arguments("missing required field: view_id or external_id");
    }
    OpenView view =
        views.all()
            .filter(named)
            .filter(one -> one.open && !one.isHome() && one.team.equals(team.id))
            .findFirst()
            .orElseThrow(() -> Refusal.of("not_found"));
    requireHash(view, params);
    views.change(team, view, sent);
    return answer(view);
  }

  ObjectNode publish(Caller caller, Params params) {
    Team team = caller.bot(world);
    JsonNode view = params.node("view", "invalid_arguments");
    ViewRules.home(view);
    String user = params.required("user_id");
    if (!team.people.contains(user)) {
      throw Refusal.of("user_not_found");
    }
    views.home(team.id, user).ifPresent(old -> requireHash(old, params));
    return answer(views.publish(team, user, view));
  }

  private static void requireHash(OpenView view, Params params) {
    String hash = params.text("hash");
    if (!hash.isEmpty() && !hash.equals(view.json.path("hash").asText())) {
      throw Refusal.of("hash_conflict");
    }
  }

  private static JsonNode modal(Params params) {
    JsonNode view = params.node("view", "invalid_arguments");
    ViewRules.modal(view);
    return view;
  }

  private static ObjectNode answer(OpenView view) {
    return JSON.createObjectNode().put("ok", true).set("view", view.json.deepCopy());
  }
}
