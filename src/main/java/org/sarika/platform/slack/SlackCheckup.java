package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.lifecycle.Health;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;

/** Looks at the app from outside: its tokens, what it may do, and whether a socket opens. */
public final class SlackCheckup {
  private static final Duration WELCOME = Duration.ofSeconds(10);
  private static final Duration STEP = Duration.ofMillis(50);

  private final SlackSettings settings;
  private final List<String> scopes;
  private final Set<String> dispensable;

  /**
   * @param scopes what the bot is to be allowed
   * @param dispensable those of them without which it answers all the same
   */
  public SlackCheckup(SlackSettings settings, List<String> scopes, List<String> dispensable) {
    this.settings = settings;
    this.scopes = List.copyOf(scopes);
    this.dispensable = Set.copyOf(dispensable);
  }

  /** What was found, by what was looked at. Never throws for what a network can do. */
  public Map<String, Health> run() {
    Map<String, Health> findings = new LinkedHashMap<>();
    try (SlackApi api = new SlackApi(settings.apiUrl())) {
      if (!settings.botToken().isEmpty()) {
        findings.put("slack", token(api));
      }
      if (settings.isSocketMode()) {
        findings.put("slack socket", socket(api));
      } else {
        findings.put("slack http", Health.up("Slack posts to " + SlackEndpoint.PATH));
      }
    }
    return findings;
  }

  private Health token(SlackApi api) {
    ApiAnswer answer = api.call(settings.botToken(), "auth.test", new JsonObject());
    if (!(answer instanceof ApiAnswer.Done done)) {
      return Health.down(Sentences.token(answer));
    }
    String who = "@%s in %s".formatted(text(done.body(), "user"), text(done.body(), "team"));
    return allowed(who, missing(done.headers().getOrDefault("x-oauth-scopes", "")));
  }

  private Health allowed(String who, List<String> missing) {
    if (missing.isEmpty()) {
      return Health.up(who);
    }
    String all = String.join(", ", missing);
    return dispensable.containsAll(missing)
        ? Health.up(Sentences.LACKS_HISTORY.formatted(who, all))
        : Health.down(Sentences.LACKS.formatted(who, all));
  }

  /** None if Slack did not say which it has. */
  private List<String> missing(String header) {
    if (header.isBlank()) {
      return List.of();
    }
    Set<String> given =
        Arrays.stream(header.split(",")).map(String::strip).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>(scopes);
    missing.removeAll(given);
    return missing;
  }

  /** Opens a socket until Slack says hello; what it delivers meanwhile it delivers again. */
  private Health socket(SlackApi api) {
    ApiAnswer answer = api.call(settings.appToken(), "apps.connections.open", new JsonObject());
    if (!(answer instanceof ApiAnswer.Done done)
        || !(done.body().get("url") instanceof JsonPrimitive url)) {
      return Health.down(Sentences.socket(answer));
    }
    App nothing = new App(AppConfig.builder().slack(api.slack()).build(), List.of());
    try (SocketSession session =
        new SocketSession(
            api, settings.appToken(), url.getAsString(), nothing, task -> task.run(), () -> {})) {
      long left = WELCOME.toMillis();
      while (!session.isWelcomed() && left > 0) {
        Thread.sleep(STEP.toMillis());
        left -= STEP.toMillis();
      }
      return session.isWelcomed()
          ? Health.up("it opens, and Slack says hello")
          : Health.down(Sentences.NO_HELLO);
    } catch (IOException e) {
      return Health.down(Sentences.NO_ADDRESS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Health.down(Sentences.NOT_CONNECTED);
    }
  }

  private static String text(JsonObject body, String name) {
    return body.get(name) instanceof JsonPrimitive value ? value.getAsString() : "?";
  }
}
