package org.sarika.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Readme;

/** The README lists the settings as the program reads them. */
class SettingsTableTest {
  @Test
  void theReadmeShowsTheSettings() throws IOException {
    String table = SettingsTable.markdown();

    Readme.assertPart("settings", table);
    assertThat(table.lines()).hasSize(Setting.values().length + 2);
  }
}
