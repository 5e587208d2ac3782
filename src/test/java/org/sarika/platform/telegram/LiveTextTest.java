package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTextTest {
  @ParameterizedTest
  @CsvSource({
    "ask @some_one now, @some_one",
    "mail a.b+c@mail.example now, a.b+c@mail.example",
    "type /stop@OtherBot now, /stop@OtherBot",
    "on #ships and, #ships",
    "on #ប្រទេស and, #ប្រទេស",
    "buy $TON now, $TON",
    "see www.evil.example/x?y#z now, www.evil.example/x?y#z",
    "see evil.example now, evil.example",
    "see пример.рф now, пример.рф",
    "see xn--e1afmkfd.xn--p1ai now, xn--e1afmkfd.xn--p1ai",
    "see tg://resolve?domain=x now, tg://resolve?domain=x",
    "see t.me/joinchat/x now, t.me/joinchat/x",
    "see 10.0.0.1:80/x now, 10.0.0.1:80/x",
    "call +855 12 345 678, +855 12 345 678",
    "call 012 345 678 now, 012 345 678",
    "pay 4111 1111 1111 1111 now, 4111 1111 1111 1111"
  })
  void findsWhatTelegramWouldMakeTappable(String text, String live) {
    assertThat(LiveText.in(text).stream().map(range -> text.substring(range.start(), range.end())))
        .containsExactly(live);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 9 April 2019 the U.S. paid $1.5 million, i.e. 1,500,000 a year.",
        "From 2010-2020 (2019-04-09) 36 and/or 40 km/h; No. 1, #1 and 3.5km.",
        "ក្នុងឆ្នាំ ២០២៤ កសិករបានលក់អង្ករ ៤០ តោន។"
      })
  void leavesOrdinaryWordsAlone(String text) {
    assertThat(LiveText.in(text)).isEmpty();
  }

  @Test
  void ourOwnCommandsStayTappableInOurOwnWordsOnly() {
    String text = "/sources abc or /rm or /sources@OtherBot";

    assertThat(LiveText.inOurs(text)).hasSize(2);
    assertThat(LiveText.in(text)).hasSize(3);
  }

  @Test
  void aTextFullOfThemIsOneRange() {
    String text = "@someone else ".repeat(30);

    assertThat(LiveText.in(text)).isEqualTo(List.of(new LiveText.Range(0, text.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "@", "a.", "/", "1", "+1 ", "#1", "http:", "$A", "a-", "1.", "@a."})
  void takesNoLongTimeForAnything(String piece) {
    String text = piece.repeat(50_000 / piece.length());

    assertTimeout(Duration.ofSeconds(5), () -> LiveText.in(text));
  }
}
