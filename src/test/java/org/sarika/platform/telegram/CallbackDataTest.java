package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.chat.Action;

class CallbackDataTest {
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SHARE", "AGAIN"})
  void isReadAsItWasWritten(Action action) {
    CallbackData data = new CallbackData(action, "k3x9q2abcdef", 12);

    assertThat(CallbackData.read(data.write())).contains(data);
    assertThat(data.write()).hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void aCuratorsHasTwoArticles() {
    CallbackData data = new CallbackData(Action.COPY, "0123456789abcdefghij", 0);

    assertThat(CallbackData.read(data.write())).contains(data);
  }

  @Test
  void anExampleHasNoTurn() {
    assertThat(CallbackData.read("e::2")).contains(new CallbackData(Action.EXAMPLE, "", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c",
        "c:a",
        "c:a:",
        "c:a:-1",
        "c:a:9999",
        "b:a:1",
        "c:a b:1",
        "C:a:1",
        "c:a:1:2"
      })
  void dataOfOthersIsNone(String data) {
    assertThat(CallbackData.read(data)).isEmpty();
  }
}
