package org.sarika.platform.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarika.chat.Action;
import org.sarika.platform.slack.blocks.ButtonValue.Kind;

class ButtonValueTest {
  @ParameterizedTest
  @EnumSource
  void readsWhatItWrites(Kind kind) {
    ButtonValue value = new ButtonValue(kind, "k3x9q2abcdef", 12);

    assertThat(ButtonValue.decode(value.actionId(), value.value())).contains(value);
    assertThat(ButtonValue.decode(value.actionId() + "_2", value.value())).contains(value);
  }

  @ParameterizedTest
  @EnumSource
  void hasAKindForEveryAction(Action action) {
    ButtonValue value = new ButtonValue(Kind.of(action), "", 1);

    assertThat(value.action()).contains(action);
  }

  @Test
  void keepsOwnAffairsFromTheChat() {
    assertThat(new ButtonValue(Kind.DISMISS, "", 0).action()).isEmpty();
    assertThat(new ButtonValue(Kind.FORGET, "", 0).action()).isEmpty();
    assertThat(new ButtonValue(Kind.REPORT, "", 0).action()).isEmpty();
  }

  @Test
  void tellsTheTwoThumbsApart() {
    assertThat(ButtonValue.decode("sarika_feedback", "a1:1").orElseThrow().action())
        .contains(Action.HELPFUL);
    assertThat(ButtonValue.decode("sarika_feedback", "a1:0").orElseThrow().action())
        .contains(Action.NOT_HELPFUL);
  }

  @ParameterizedTest
  @CsvSource({
    "sarika_context,",
    "sarika_context,a1",
    "sarika_context,a1:1:2",
    "sarika_context,a1:9999",
    "sarika_context,a1:-1",
    "sarika_context,'a1:1\n'",
    "sarika_context,twentyonecharacters21:1",
    "sarika_context,<@U1>:1",
    "sarika_nothing,a1:1",
    "sarika_CONTEXT,a1:1",
    "sarika_context_1234,a1:1",
    "context,a1:1",
    "'',a1:1",
    "another_app,a1:1",
  })
  void readsNothingOfOthers(String actionId, String value) {
    assertThat(ButtonValue.decode(actionId, value == null ? "" : value)).isEmpty();
  }
}
