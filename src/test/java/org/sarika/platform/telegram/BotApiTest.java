package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Fault;

class BotApiTest {
  @Test
  void callsBelowThePathOfTheAddress() {
    try (ScriptedApi server = new ScriptedApi(call -> ScriptedApi.Answer.ok("true"))) {
      BotApi api =
          new BotApi(
              BotAddress.of(server.url() + "/behind/a%20proxy/"),
              ScriptedApi.TOKEN,
              Duration.ofSeconds(5));

      ApiAnswer answer = api.call("getMe", api.parameters());
      api.close();

      assertThat(answer).isInstanceOf(ApiAnswer.Done.class);
      assertThat(server.calls("getMe").getFirst().path())
          .isEqualTo("/behind/a proxy/bot" + ScriptedApi.TOKEN + "/getMe");
    }
  }

  @Test
  void readsWhatTelegramSaysBesidesNo() {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.faults().next("getMe", 1, Fault.tooMany(7));
      BotApi api = client(telegram);

      ApiAnswer answer = api.call("getMe", api.parameters());
      api.close();

      assertThat(answer)
          .isEqualTo(
              new ApiAnswer.Refused(
                  429, "Too Many Requests: retry after 7", Duration.ofSeconds(7), ""));
    }
  }

  /** The library reports such a page as an answer with code 0. */
  @Test
  void takesAPageForNoAnswer() {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.faults().next("getMe", 1, Fault.badGateway());
      BotApi api = client(telegram);

      ApiAnswer answer = api.call("getMe", api.parameters());
      api.close();

      assertThat(answer)
          .isEqualTo(new ApiAnswer.Silence("HTTP status 502 and no answer of Telegram's"));
    }
  }

  @Test
  void tellsAnAnswerThatBrokeOffFromNone() {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.faults().next("getMe", 1, new Fault.Half());
      telegram.faults().next("getMe", 1, new Fault.Drop(true));
      BotApi api = client(telegram);

      assertThat(api.call("getMe", api.parameters())).isInstanceOf(ApiAnswer.BrokenOff.class);
      assertThat(api.call("getMe", api.parameters()))
          .isEqualTo(new ApiAnswer.Silence("the connection broke"));
      api.close();
    }
  }

  @Test
  void neverSaysTheTokenWhateverGoesWrong() {
    String token = ScriptedApi.TOKEN;
    BotApi unknown =
        new BotApi(BotAddress.of("http://nobody.invalid"), token, Duration.ofMillis(200));
    BotApi closed = new BotApi(BotAddress.of("http://127.0.0.1:1"), token, Duration.ofMillis(200));

    assertThat(unknown.call("getMe", unknown.parameters()).toString())
        .contains("its name is not known")
        .doesNotContain(token);
    assertThat(closed.call("getMe", closed.parameters()).toString())
        .contains("nobody takes the connection")
        .doesNotContain(token);
    closed.close();
    assertThat(closed.call("getMe", closed.parameters()).toString()).doesNotContain(token);
    unknown.close();
  }

  @Test
  void waitsNoLongerThanItShould() {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.faults().next("getMe", 1, new Fault.Hang(Duration.ofSeconds(5)));
      BotApi api =
          new BotApi(BotAddress.of(telegram.url()), telegram.token(), Duration.ofMillis(200));

      ApiAnswer answer = api.call("getMe", api.parameters());
      api.close();

      assertThat(answer).isEqualTo(new ApiAnswer.Silence("no answer in time"));
    }
  }

  private static BotApi client(FakeTelegram telegram) {
    return new BotApi(BotAddress.of(telegram.url()), telegram.token(), Duration.ofSeconds(5));
  }
}
