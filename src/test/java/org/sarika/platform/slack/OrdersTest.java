package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersTest {
  @ParameterizedTest
  @CsvSource({
    "help, /help",
    "Help, /help",
    "/help, /help",
    "LATEST, /latest",
    "search old bridge, /search old bridge",
    "timeline bridge, /timeline bridge",
    "ask who came?, /ask who came?",
    "search, /search",
    "sources, /sources",
    "sources k3x4q2abcd, /sources k3x4q2abcd"
  })
  void readsAnOrder(String text, String order) {
    assertThat(Orders.read(text)).isEqualTo(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who came?",
        "help me find the bridge",
        "latest news about the bridge",
        "sources of the river",
        "sources 1234567890",
        "about the bridge",
        "forget it, who came?",
        "start of the war",
        "/fly away",
        "searching for words"
      })
  void leavesAQuestionAsItIs(String text) {
    assertThat(Orders.read(text)).isEqualTo(text);
  }

  @Test
  void overlooksBlanksAroundAndBetween() {
    assertThat(Orders.read(" \n search \t old bridge \n")).isEqualTo("/search old bridge");
    assertThat(Orders.read("   ")).isEmpty();
  }
}
