package org.sarika.fake.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final String HELLO = "{\"chat_id\":7,\"text\":\"a\"}";

  private final FakeTelegram telegram = FakeTelegram.start();
  private final BotClient bot = new BotClient(telegram);

  @BeforeEach
  void somebodyWrites() {
    telegram.user(7).says("Hello");
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
  }

  @Test
  void answersAsPlannedAndThenAsUsual() throws Exception {
    telegram
        .faults()
        .next("sendMessage", 1, Fault.tooMany(3))
        .next("sendMessage", 1, Fault.badGateway());

    assertThat(send().body()).contains("\"retry_after\":3");
    assertThat(send().statusCode()).isEqualTo(502);
    assertThat(send().statusCode()).isEqualTo(200);
    assertThat(telegram.shown()).hasSize(1);
  }

  @Test
  void dropsTheConnectionBeforeOrAfterTheMessageIsThere() {
    telegram.faults().next("sendMessage", 1, new Fault.Drop(false));
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(telegram.shown()).isEmpty();

    telegram.faults().next("sendMessage", 1, new Fault.Drop(true));
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(telegram.shown()).hasSize(1);
  }

  @Test
  void breaksOffInTheMiddleOfAnAnswer() {
    telegram.faults().next("sendMessage", 1, new Fault.Half());

    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(telegram.shown()).hasSize(1);
  }

  @Test
  void answersByteByByte() throws Exception {
    telegram.faults().next("sendMessage", 1, new Fault.Trickle(Duration.ofMillis(1)));

    assertThat(send().body()).startsWith("{\"ok\":true").endsWith("}}");
  }

  @Test
  void saysNothingForAWhile() {
    telegram.faults().next("sendMessage", 1, new Fault.Hang(Duration.ofMillis(50)));

    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(telegram.calls("sendmessage").getFirst().status()).isZero();
  }

  private HttpResponse<String> send() throws IOException, InterruptedException {
    return bot.raw("sendMessage", "application/json", HELLO);
  }
}
