package org.sarika.platform.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.render.Cut;

/** What the pane in which people write to us offers to ask. */
final class PanePrompts {
  private static final int MOST = 4;

  /** Slack cuts longer titles. */
  private static final int LONGEST_TITLE = 75;

  private final Core core;

  PanePrompts(Core core) {
    this.core = core;
  }

  /** Questions that the store can answer, above the pane's empty line. */
  List<Parcel> of(SlackUpdate.PaneOpened opened) {
    Place place = new Place(opened.team(), opened.channel(), "", "", true, "");
    JsonArray prompts = new JsonArray();
    core.examples(place).stream().limit(MOST).map(PanePrompts::prompt).forEach(prompts::add);
    if (prompts.isEmpty()) {
      return List.of();
    }
    JsonObject params = new JsonObject();
    // Without a thread: with one, Slack shows nothing and says nothing.
    params.addProperty("channel_id", opened.channel());
    params.add("prompts", prompts);
    return List.of(
        SlackReplies.parcel(place, SlackCall.of("assistant.threads.setSuggestedPrompts", params)));
  }

  private static JsonObject prompt(String question) {
    JsonObject prompt = new JsonObject();
    prompt.addProperty("title", Cut.at(LONGEST_TITLE, question));
    prompt.addProperty("message", question);
    return prompt;
  }
}
