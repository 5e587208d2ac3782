package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By what raw payloads are known again. */
class ArrivalKeysTest {
  private static final String TURN = "k3x9q2abcd";

  private final RawIntake slack = new RawIntake();

  @Test
  void knowsAMessageAgainUnderAnyEvent() throws Exception {
    JsonObject again = RawPayloads.direct("who?");
    again.addProperty("event_id", "Ev2");
    JsonObject mention = RawPayloads.with(RawPayloads.mention("<@U0BOT> who?"), "channel", "D7");
    String key = slack.key(RawPayloads.direct("who?"));

    assertThat(slack.key(again)).isEqualTo(key);
    assertThat(slack.key(mention)).isEqualTo(key);
  }

  @Test
  void knowsOtherThingsAgainByWhatSlackCallsThem() throws Exception {
    for (JsonObject payload : RawPayloads.all()) {
      if (!payload.toString().contains("sarika_report")) {
        assertThat(slack.key(payload)).isEqualTo(slack.key(payload.deepCopy()));
      }
    }
  }

  @Test
  void tellsTwoQuestionsApartThatStandASecondApartInAThread() throws Exception {
    JsonObject first = RawPayloads.mention("<@U0BOT> who?");
    JsonObject second = RawPayloads.mention("<@U0BOT> who?");
    RawPayloads.with(second, "ts", "1722470401.000100");
    RawPayloads.with(second, "thread_ts", RawPayloads.TS);
    JsonObject elsewhere = RawPayloads.with(RawPayloads.mention("<@U0BOT> who?"), "channel", "C2");
    JsonObject otherTeam = RawPayloads.mention("<@U0BOT> who?");
    otherTeam.addProperty("team_id", "T2");

    assertThat(
            List.of(
                slack.key(first), slack.key(second), slack.key(elsewhere), slack.key(otherTeam)))
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsTwoPressesApart() throws Exception {
    JsonObject second = RawPayloads.press("sarika_sources", TURN + ":0");
    second.addProperty("trigger_id", "13.8.abc");

    assertThat(slack.key(RawPayloads.press("sarika_sources", TURN + ":0")))
        .isNotEqualTo(slack.key(second));
  }
}
