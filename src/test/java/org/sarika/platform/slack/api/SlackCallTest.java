package org.sarika.platform.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCallTest {
  @Test
  void isReadAsItWasWritten() {
    SlackCall call =
        SlackCall.of("chat.postMessage", json("{\"channel\":\"C1\",\"blocks\":[{\"a\":1}]}"));
    SlackCall twoWays =
        call.or(SlackCall.respond("https://hooks.slack.com/x", json("{\"text\":\"t\"}")));
    SlackCall response = SlackCall.respond("https://hooks.slack.com/x", json("{\"text\":\"t\"}"));

    assertThat(SlackCall.decode(call.encode())).isEqualTo(call);
    assertThat(SlackCall.decode(twoWays.encode())).isEqualTo(twoWays);
    assertThat(SlackCall.decode(response.encode())).isEqualTo(response);
    assertThat(call.second()).isEmpty();
    assertThat(twoWays.second()).contains(response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "[]",
        "{}",
        "{\"method\":\"chat.postMessage\"}",
        "{\"method\":\"chat.postMessage\",\"params\":[]}",
        "{\"method\":7,\"params\":{}}",
        "{\"method\":\"../admin.users\",\"params\":{}}",
        "{\"method\":\"chat.postMessage?x=1\",\"params\":{}}",
        "{\"method\":\"response_url\",\"params\":{}}",
        "{\"method\":\"chat.postMessage\",\"address\":\"https://x\",\"params\":{}}"
      })
  void isNotReadFromSomethingElse(String body) {
    assertThatIllegalArgumentException().isThrownBy(() -> SlackCall.decode(body));
  }

  @Test
  void doesNotChangeWithTheObjectItWasMadeOf() {
    JsonObject params = json("{\"text\":\"before\"}");
    SlackCall call = SlackCall.of("chat.postMessage", params);

    params.addProperty("text", "after");

    assertThat(call.params()).isEqualTo(json("{\"text\":\"before\"}"));
  }

  @Test
  void printsNeitherWordsNorAddresses() {
    SlackCall call =
        SlackCall.respond("https://hooks.slack.com/secret", json("{\"text\":\"words\"}"));

    assertThat(call.toString()).doesNotContain("secret", "words");
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
