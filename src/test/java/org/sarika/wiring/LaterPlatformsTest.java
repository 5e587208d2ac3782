package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.settings.Settings;

class LaterPlatformsTest {
  private static final String BUILT_LATER = "its token is set, but this edge is not built yet";

  @Test
  void saysWhichTokenAPlatformIsMissing() {
    assertThat(LaterPlatforms.parts(Settings.read(Map.of())))
        .extracting(Part::detail)
        .containsExactly("TELEGRAM_BOT_TOKEN is not set", "SLACK_BOT_TOKEN is not set");
  }

  @Test
  void saysThatAWantedPlatformIsNotThere() {
    Settings settings = Settings.read(Map.of("TELEGRAM_BOT_TOKEN", "1:a", "SLACK_APP_TOKEN", "x"));

    assertThat(LaterPlatforms.parts(settings))
        .extracting(Part::name, Part::detail)
        .containsExactly(tuple("telegram", BUILT_LATER), tuple("slack", BUILT_LATER));
  }
}
