package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.settings.Settings;

class LaterPlatformsTest {
  @Test
  void saysWhichTokenAPlatformIsMissing() {
    assertThat(LaterPlatforms.parts(Settings.read(Map.of())))
        .extracting(Part::name, Part::detail)
        .containsExactly(tuple("slack", "SLACK_BOT_TOKEN is not set"));
  }

  @Test
  void saysThatAWantedPlatformIsNotThere() {
    assertThat(LaterPlatforms.parts(Settings.read(Map.of("SLACK_APP_TOKEN", "x"))))
        .extracting(Part::name, Part::detail)
        .containsExactly(tuple("slack", "its token is set, but this edge is not built yet"));
  }
}
