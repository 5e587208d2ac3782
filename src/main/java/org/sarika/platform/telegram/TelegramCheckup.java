package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarika.lifecycle.Health;

/** Looks at a bot from outside, without taking anything of what waits for it. */
public final class TelegramCheckup {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** As long as a second poller may pause between two polls. */
  private static final int WATCH_SECONDS = 2;

  private final TelegramSettings settings;

  public TelegramCheckup(TelegramSettings settings) {
    this.settings = settings;
  }

  /** What was found, by what was looked at. Never throws for what a network can do. */
  public Map<String, Health> run() {
    Map<String, Health> findings = new LinkedHashMap<>();
    BotApi api = new BotApi(BotAddress.of(settings.apiUrl()), settings.token(), PATIENCE);
    try {
      ApiAnswer me = api.call("getMe", api.parameters());
      findings.put("telegram", token(me));
      if (me instanceof ApiAnswer.Done) {
        rest(api, findings);
      }
    } finally {
      api.close();
    }
    return findings;
  }

  private void rest(BotApi api, Map<String, Health> findings) {
    ApiAnswer webhook = api.call("getWebhookInfo", api.parameters());
    findings.put("telegram webhook", webhook(webhook));
    boolean isSet =
        webhook instanceof ApiAnswer.Done done && !done.result().path("url").asText().isEmpty();
    if (!settings.isWebhook() && !isSet) {
      ObjectNode look = api.parameters().put("timeout", WATCH_SECONDS).put("limit", 1);
      findings.put("telegram polling", polling(api.call("getUpdates", look)));
    }
  }

  private static Health token(ApiAnswer me) {
    return switch (me) {
      case ApiAnswer.Done done -> Health.up(profile(done.result()));
      case ApiAnswer.Refused refused when Refusal.of(refused) == Refusal.TOKEN ->
          Health.down(Sentences.BAD_TOKEN);
      default -> Health.down(trouble(me));
    };
  }

  private static String profile(JsonNode me) {
    List<String> notes = new ArrayList<>();
    notes.add("@" + me.path("username").asText());
    if (!me.path("supports_inline_queries").asBoolean()) {
      notes.add("inline mode is off: send /setinline to @BotFather to have it");
    }
    if (me.path("can_read_all_group_messages").asBoolean()) {
      notes.add("group privacy is off and not needed: send /setprivacy to @BotFather");
    }
    return String.join("; ", notes);
  }

  private Health webhook(ApiAnswer info) {
    if (!(info instanceof ApiAnswer.Done done)) {
      return Health.down(trouble(info));
    }
    String url = done.result().path("url").asText();
    if (!settings.isWebhook()) {
      return url.isEmpty()
          ? Health.up("none, as polling wants it")
          : Health.up("one is set; `serve` takes it away when it starts, since it polls");
    }
    if (!url.equals(settings.webhookUrl())) {
      return Health.up("not set to TELEGRAM_WEBHOOK_URL yet; `serve` does it when it starts");
    }
    String error = done.result().path("last_error_message").asText();
    String waiting = done.result().path("pending_update_count").asInt() + " updates wait";
    return error.isEmpty()
        ? Health.up(waiting)
        : Health.down(
            "Telegram's last call failed with '%s': check that TELEGRAM_WEBHOOK_URL leads to the reading room; %s"
                .formatted(Sentences.cut(error), waiting));
  }

  private static Health polling(ApiAnswer poll) {
    return switch (poll) {
      case ApiAnswer.Done _ -> Health.up("no other program polls with this token");
      case ApiAnswer.Refused refused when refused.code() == 409 ->
          Health.down(Sentences.SECOND_POLLER);
      default -> Health.down(trouble(poll));
    };
  }

  private static String trouble(ApiAnswer answer) {
    return switch (answer) {
      case ApiAnswer.Silence silence ->
          "Telegram cannot be reached, %s: check the network and TELEGRAM_API_URL"
              .formatted(silence.why());
      case ApiAnswer.Refused refused -> "Telegram refuses with code " + refused.code();
      case ApiAnswer.BrokenOff _, ApiAnswer.Garbled _, ApiAnswer.Done _ ->
          "Telegram's answer cannot be read";
    };
  }
}
