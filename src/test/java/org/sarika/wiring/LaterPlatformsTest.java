package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.settings.Settings;

class LaterPlatformsTest {
  @Test
  void saysNothingOfPlatformsThatNobodyWants() {
    assertThat(LaterPlatforms.wanted(Settings.read(Map.of()))).isEmpty();
  }

  @Test
  void saysThatAWantedPlatformIsNotThere() {
    Settings settings = Settings.read(Map.of("TELEGRAM_BOT_TOKEN", "1:a", "SLACK_APP_TOKEN", "x"));

    assertThat(LaterPlatforms.wanted(settings))
        .extracting(Part::name, Part::state)
        .containsExactly(tuple("telegram", Part.State.OFF), tuple("slack", Part.State.OFF));
  }
}
