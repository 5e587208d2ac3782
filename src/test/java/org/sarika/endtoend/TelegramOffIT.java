package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.telegram.FakeTelegram;

class TelegramOffIT {
  @TempDir private Path folder;

  @Test
  void saysThatTelegramIsOffAndHowToTurnItOn() throws Exception {
    Site site;
    try (FakeTelegram unused = FakeTelegram.start()) {
      site = Site.in(folder, unused).with("TELEGRAM_BOT_TOKEN", "");
    }

    try (Serving serving = Serving.start(site)) {
      assertThat(serving.awaitLine("telegram")).contains("TELEGRAM_BOT_TOKEN is not set");
    }
  }
}
