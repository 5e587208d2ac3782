package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;

/** The workspace of the one bot token that is set, asked for once. Safe for many threads. */
public final class OwnWorkspace implements Supplier<Optional<String>> {
  private final String apiUrl;
  private final String botToken;
  private volatile String known = "";

  /**
   * @param botToken empty if workspaces install the app themselves: then none is ours
   */
  public OwnWorkspace(String apiUrl, String botToken) {
    this.apiUrl = apiUrl;
    this.botToken = botToken;
  }

  /** Its id; empty if there is none or Slack does not say it just now. */
  @Override
  public Optional<String> get() {
    if (known.isEmpty() && !botToken.isEmpty()) {
      try (SlackApi api = new SlackApi(apiUrl)) {
        known = team(api.call(botToken, "auth.test", new JsonObject()));
      }
    }
    return Optional.of(known).filter(team -> !team.isEmpty());
  }

  private static String team(ApiAnswer answer) {
    return answer instanceof ApiAnswer.Done done
            && done.body().get("team_id") instanceof JsonPrimitive team
        ? team.getAsString()
        : "";
  }
}
