package org.sarika.fake.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The methods by their names, which may be written in any case. */
final class BotApi {
  private final World world;
  private final Updates updates;
  private final Webhook webhook;
  private final Map<String, Function<Params, String>> methods;

  BotApi(
      World world,
      Updates updates,
      Webhook webhook,
      MessageMethods messages,
      QueryMethods queries,
      ProfileMethods profile,
      Files files) {
    this.world = world;
    this.updates = updates;
    this.webhook = webhook;
    this.methods =
        Map.ofEntries(
            Map.entry("getme", params -> world.bot().profile().toString()),
            Map.entry("setwebhook", webhook::set),
            Map.entry("deletewebhook", webhook::delete),
            Map.entry("getwebhookinfo", params -> webhook.info()),
            Map.entry("sendmessage", params -> messages.send(params, "sendMessage")),
            Map.entry("sendrichmessage", params -> messages.send(params, "sendRichMessage")),
            Map.entry("editmessagetext", messages::editText),
            Map.entry("editmessagereplymarkup", messages::editMarkup),
            Map.entry("deletemessage", messages::delete),
            Map.entry("sendchataction", messages::action),
            Map.entry("setmessagereaction", messages::react),
            Map.entry("answercallbackquery", queries::answerCallback),
            Map.entry("answerinlinequery", queries::answerInline),
            Map.entry("getfile", files::get),
            Map.entry("setmycommands", profile::setCommands),
            Map.entry("getmycommands", profile::getCommands),
            Map.entry("setmyname", params -> profile.setText("name", 64, params)),
            Map.entry("getmyname", params -> profile.getText("name", params)),
            Map.entry("setmydescription", params -> profile.setText("description", 512, params)),
            Map.entry("getmydescription", params -> profile.getText("description", params)),
            Map.entry(
                "setmyshortdescription",
                params -> profile.setText("short_description", 120, params)),
            Map.entry(
                "getmyshortdescription", params -> profile.getText("short_description", params)));
  }

  /** The result as JSON; {@link Refusal} if Telegram would refuse. */
  String call(String method, Params params) {
    String name = method.toLowerCase(Locale.ROOT);
    if (name.equals("getupdates")) {
      return getUpdates(params);
    }
    return Optional.ofNullable(methods.get(name))
        .map(known -> world.locked(() -> known.apply(params)))
        .orElseThrow(Refusal::notFound);
  }

  private String getUpdates(Params params) {
    world.locked(() -> {
      if (webhook.isSet()) {
        throw Refusal.conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                + " webhook first");
      }
      updates.allow(params.node("allowed_updates"));
    });
    long limit = params.has("limit") ? params.number("limit") : 100;
    int timeout = Math.clamp(params.number("timeout"), 0, 50);
    List<String> found =
        updates.poll(
            params.number("offset"), Math.clamp(limit, 1, 100), Duration.ofSeconds(timeout));
    return "[" + String.join(",", found) + "]";
  }
}
