package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.render.Texts;

class SearchingTest {
  private final List<Parcel> told = new ArrayList<>();
  private final Searching searching = new Searching(Texts.forSlack("/sarika"), told::add);

  private static SlackUpdate.Asked asked(String id, Place place) {
    return new SlackUpdate.Asked(id, place, "who?", 0);
  }

  private static Place direct(String responseUrl) {
    return new Place("T1", "D7", "1.2", "U7", true, responseUrl);
  }

  @Test
  void saysOnceForAMessageThatItSearches() {
    searching.show(asked("slack:message:1", direct("")));
    searching.show(asked("slack:message:1", direct("")));

    assertThat(told).hasSize(1);
    SlackCall call = SlackCall.decode(told.getFirst().body());
    JsonObject params = call.params();
    assertThat(call.method()).isEqualTo("assistant.threads.setStatus");
    assertThat(params.get("channel_id").getAsString()).isEqualTo("D7");
    assertThat(params.get("thread_ts").getAsString()).isEqualTo("1.2");
    assertThat(params.get("status").getAsString()).isEqualTo("Searching…");
    assertThat(params.getAsJsonArray("loading_messages")).hasSize(1);
    assertThat(told.getFirst().chat()).isEqualTo("T1/D7");
  }

  @Test
  void saysItForEachMessage() {
    searching.show(asked("slack:message:1", direct("")));
    searching.show(asked("slack:message:2", direct("")));

    assertThat(told).hasSize(2);
  }

  @Test
  void saysNothingForCommandsAndInChannels() {
    searching.show(asked("slack:command:1", direct(RawPayloads.RESPONSE)));
    searching.show(asked("slack:message:3", new Place("T1", "C1", "1.2", "U7", false, "")));

    assertThat(told).isEmpty();
  }
}
