package org.sarika.platform.slack.install;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;

/**
 * A workspace that has the app installed. Who installed it is not kept.
 *
 * @param team its id
 * @param name as its members know it; empty if Slack did not say
 * @param enterprise the id of its organisation; empty if it is in none
 * @param app the app's id
 * @param botUser the id of the app's user there
 * @param botToken the token to call Slack with
 * @param scopes what it may do, parted by commas
 */
public record Workspace(
    String team,
    String name,
    String enterprise,
    String app,
    String botUser,
    String botToken,
    String scopes) {
  public Workspace {
    if (team.isEmpty() || botToken.isEmpty()) {
      throw new IllegalArgumentException("an installation has no workspace or no token");
    }
  }

  /** As it is sealed. */
  String encode() {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("enterprise", enterprise);
    json.addProperty("app", app);
    json.addProperty("bot_user", botUser);
    json.addProperty("bot_token", botToken);
    json.addProperty("scopes", scopes);
    return json.toString();
  }

  /** From what was sealed; empty if it is of another version. */
  static Optional<Workspace> decode(String team, String text) {
    try {
      return JsonParser.parseString(text) instanceof JsonObject json
          ? Optional.of(
              new Workspace(
                  team,
                  text(json, "name"),
                  text(json, "enterprise"),
                  text(json, "app"),
                  text(json, "bot_user"),
                  text(json, "bot_token"),
                  text(json, "scopes")))
          : Optional.empty();
    } catch (JsonParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "Workspace[" + team + "]";
  }
}
