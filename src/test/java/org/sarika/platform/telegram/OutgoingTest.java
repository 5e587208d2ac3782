package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTest {
  private static final Target TARGET =
      new Target("-1001234567890", OptionalInt.empty(), OptionalInt.of(3));

  @Test
  void comesBackFromAParcelAsItWas() {
    TelegramText text =
        new TelegramText(
            "<b>ខ្មែរ</b> \ud83d\ude00", "ខ្មែរ", Keyboard.NONE, TelegramText.Markup.CLASSIC);
    Outgoing call = Calls.messages(TARGET, List.of(text)).getFirst();

    assertThat(Outgoing.decode(call.encode())).isEqualTo(call);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "{\"method\":1,\"params\":{}}", "{\"method\":\"x\"}", "{"})
  void aBodyThatIsNoCallIsRefused(String body) {
    assertThatIllegalArgumentException().isThrownBy(() -> Outgoing.decode(body));
  }

  @Test
  void plainWordsAreDealtOutWithoutMarkupAndStayInert() {
    String words = "See @someone at site.example/x. ".repeat(300);
    TelegramText text =
        new TelegramText(
            "<b>x</b>",
            words,
            new Keyboard(List.of(List.of(new Key("Sources", "s:a:0", "")))),
            TelegramText.Markup.CLASSIC);
    Outgoing refused = Calls.messages(TARGET, List.of(text)).getFirst();

    List<Outgoing> plain = Calls.plainly(refused);

    assertThat(plain).hasSizeGreaterThan(1);
    assertThat(
            plain.stream()
                .map(part -> part.params().path("text").asText())
                .reduce("", String::concat))
        .isEqualTo(words);
    assertThat(plain).allMatch(part -> part.params().path("text").asText().length() <= 4096);
    assertThat(plain).noneMatch(part -> part.params().has("parse_mode"));
    assertThat(plain).allMatch(part -> !part.params().path("entities").isEmpty());
    assertThat(plain.getFirst().params().has("reply_parameters")).isTrue();
    assertThat(plain.getLast().params().has("reply_markup")).isTrue();
    assertThat(plain.getFirst().params().has("reply_markup")).isFalse();
  }

  @Test
  void anAcknowledgementIsCutToWhatTelegramTakes() {
    Outgoing call = Calls.pressed("1", "x".repeat(198) + "\ud83d\ude00".repeat(3), true);

    assertThat(call.params().path("text").asText()).isEqualTo("x".repeat(198) + "…");
  }
}
