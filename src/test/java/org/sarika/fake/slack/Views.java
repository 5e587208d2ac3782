package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All modals and Homes, and who sees which; called under the lock. */
final class Views {
  private static final int DEEPEST = 3;

  private final World world;
  private final Map<String, OpenView> all = new LinkedHashMap<>();

  Views(World world) {
    this.world = world;
  }

  Stream<OpenView> all() {
    return all.values().stream();
  }

  Optional<OpenView> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** The modals of a person from the lowest to the one that is seen. */
  List<OpenView> stack(String team, String user) {
    return all.values().stream()
        .filter(view ->
            view.open && !view.isHome() && view.team.equals(team) && view.user.equals(user))
        .toList();
  }

  Optional<OpenView> top(String team, String user) {
    return stack(team, user).reversed().stream().findFirst();
  }

  Optional<OpenView> home(String team, String user) {
    return all.values().stream()
        .filter(view -> view.isHome() && view.team.equals(team) && view.user.equals(user))
        .findFirst();
  }

  /** Shows a modal instead of those that were open. */
  OpenView open(Team team, String user, JsonNode sent) {
    stack(team.id, user).forEach(view -> view.open = false);
    return add(team, user, sent, "");
  }

  /** Shows a modal over the open one. */
  OpenView push(Team team, String user, JsonNode sent) {
    List<OpenView> stack = stack(team.id, user);
    if (stack.isEmpty()) {
      throw Refusal.of("not_found");
    }
    if (stack.size() >= DEEPEST) {
      throw Refusal.of("push_limit_reached");
    }
    return add(team, user, sent, stack.getLast().id);
  }

  OpenView publish(Team team, String user, JsonNode sent) {
    Optional<OpenView> old = home(team.id, user);
    old.ifPresent(view -> change(team, view, sent));
    return old.orElseGet(() -> add(team, user, sent, ""));
  }

  void change(Team team, OpenView view, JsonNode sent) {
    externalId(view.id, sent);
    String previous = Objects.requireNonNullElse(view.json.path("previous_view_id").textValue(), "");
    view.json = json(team, view.id, sent, previous);
    view.changes++;
    view.errors.clear();
  }

  private OpenView add(Team team, String user, JsonNode sent, String previous) {
    String id = world.id("V0");
    externalId(id, sent);
    OpenView view = new OpenView(team.id, user, id, world.now(), json(team, id, sent, previous));
    all.put(id, view);
    return view;
  }

  private void externalId(String id, JsonNode sent) {
    String external = sent.path("external_id").asText("");
    boolean taken =
        all.values().stream()
            .anyMatch(view ->
                view.open
                    && !view.id.equals(id)
                    && !external.isEmpty()
                    && view.json.path("external_id").asText("").equals(external));
    if (taken) {
      throw Refusal.of("duplicate_external_id");
    }
  }

  private ObjectNode json(Team team, String id, JsonNode sent, String previous) {
    ObjectNode json = sent.deepCopy();
    json.set("blocks", Kept.blocks(world, sent.path("blocks")));
    for (String name : List.of("private_metadata", "callback_id", "external_id")) {
      json.put(name, sent.path(name).asText(""));
    }
    for (String name : List.of("clear_on_close", "notify_on_close")) {
      json.put(name, sent.path(name).asBoolean(false));
    }
    json.putObject("state").putObject("values");
    json.put("id", id).put("team_id", team.id).put("app_id", world.app().id());
    json.put("app_installed_team_id", team.id).put("bot_id", team.botId);
    json.put("hash", world.ts().replace('.', '-'));
    String root =
        previous.isEmpty()
            ? id
            : find(previous).map(view -> view.json.path("root_view_id").asText(id)).orElse(id);
    json.put("root_view_id", root);
    return previous.isEmpty()
        ? json.putNull("previous_view_id")
        : json.put("previous_view_id", previous);
  }

  List<View> shown() {
    List<View> shown = new ArrayList<>();
    all.values().forEach(view -> shown.add(view.seen()));
    return shown;
  }
}
