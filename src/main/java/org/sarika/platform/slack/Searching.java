package org.sarika.platform.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.render.Texts;

/**
 * "Searching…" below a direct message, until the answer comes, which clears it. Best effort, and in
 * the conversation's order, so that it cannot come behind the answer and stay.
 */
final class Searching {
  private static final int REMEMBERED = 10_000;

  private final Texts texts;
  private final Consumer<Parcel> teller;

  /** What Slack delivers again has its answer: nothing would clear the sign any more. */
  private final Map<String, Boolean> seen =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param teller sends what is not worth keeping
   */
  Searching(Texts texts, Consumer<Parcel> teller) {
    this.texts = texts;
    this.teller = teller;
  }

  void show(SlackUpdate.Asked asked) {
    Place place = asked.place();
    if (place.direct() && !place.isPrivate() && isFirst(asked.id())) {
      teller.accept(SlackReplies.parcel(place, call(place)));
    }
  }

  private boolean isFirst(String id) {
    synchronized (seen) {
      return seen.put(id, true) == null;
    }
  }

  private SlackCall call(Place place) {
    JsonArray messages = new JsonArray();
    messages.add(texts.get("slack.searching.articles"));
    JsonObject params = new JsonObject();
    params.addProperty("channel_id", place.channel());
    params.addProperty("thread_ts", place.thread());
    params.addProperty("status", texts.get("slack.searching"));
    params.add("loading_messages", messages);
    return SlackCall.of("assistant.threads.setStatus", params);
  }
}
