package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.lifecycle.Health;
import org.sarika.platform.telegram.TelegramSettings;
import org.sarika.settings.Settings;

class TelegramPartTest {
  @Test
  void saysHowToTurnItOn() {
    assertThat(TelegramPart.OFF.state()).isEqualTo(Part.State.OFF);
    assertThat(TelegramPart.OFF.detail())
        .startsWith("TELEGRAM_BOT_TOKEN is not set: talk to @BotFather, then set it");
  }

  @Test
  void isBrokenWithTheReasonUntilItWorks() {
    assertThat(Part.of("telegram", Health.down("no network")))
        .isEqualTo(new Part("telegram", Part.State.BROKEN, "no network"));
  }

  @Test
  void makesUpAnotherSecretAtEachStartIfThereIsNone() {
    Settings settings =
        Settings.read(
            Map.of(
                "TELEGRAM_BOT_TOKEN",
                "1:a",
                "TELEGRAM_WEBHOOK_URL",
                "https://sarika.example/hook"));

    TelegramSettings one = TelegramPart.settings(settings);
    TelegramSettings other = TelegramPart.settings(settings);

    assertThat(one.webhookSecret()).matches("[A-Za-z0-9_-]{43}");
    assertThat(one.webhookSecret()).isNotEqualTo(other.webhookSecret());
    assertThat(one.toString()).doesNotContain(one.webhookSecret(), "1:a");
  }
}
