package org.sarika.fake.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.SteppingClock;

class FloodsTest {
  private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-01T00:00:00Z"));
  private final FakeTelegram telegram = FakeTelegram.start(clock);
  private final BotClient bot = new BotClient(telegram);

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
  }

  @Test
  void allowsAShortBurstAndThenOneASecond() throws Exception {
    telegram.user(7).says("Hello");
    telegram.floods().burst(2);

    assertThat(send(7)).isZero();
    assertThat(send(7)).isZero();
    assertThat(send(7)).isEqualTo(1);
    clock.step(Duration.ofSeconds(1));
    assertThat(send(7)).isZero();
    assertThat(telegram.floods().violations()).hasSize(1);
  }

  @Test
  void allowsTwentyAMinuteInAGroup() throws Exception {
    telegram.group(-5, "Readers");
    for (int i = 0; i < 20; i++) {
      assertThat(send(-5)).isZero();
      clock.step(Duration.ofSeconds(1));
    }

    assertThat(send(-5)).isEqualTo(40);
    clock.step(Duration.ofSeconds(39));
    assertThat(send(-5)).isEqualTo(1);
    clock.step(Duration.ofSeconds(2));
    assertThat(send(-5)).isZero();
  }

  @Test
  void allowsThirtyASecondAltogether() throws Exception {
    telegram.floods().overall(30);
    for (int user = 1; user <= 31; user++) {
      telegram.user(user).says("Hello");
      assertThat(send(user)).isEqualTo(user == 31 ? 1 : 0);
    }
  }

  @Test
  void mayOnlyTakeNote() throws Exception {
    telegram.user(7).says("Hello");
    telegram.floods().burst(1).mode(Floods.Mode.RECORD);

    assertThat(send(7)).isZero();
    assertThat(send(7)).isZero();
    assertThat(telegram.floods().violations()).hasSize(1);
  }

  /** Sends a message; seconds to wait if it was refused. */
  private int send(long chat) throws Exception {
    JsonNode answer = bot.call("sendMessage", "{'chat_id':%d,'text':'a'}".formatted(chat));
    return answer.at("/parameters/retry_after").asInt(0);
  }
}
