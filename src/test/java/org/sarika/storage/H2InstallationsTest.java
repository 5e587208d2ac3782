package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.delivery.Installations;
import org.sarika.delivery.InstallationsContract;
import org.sarika.fake.SteppingClock;

class H2InstallationsTest extends InstallationsContract {
  private static final Duration VALIDITY = Duration.ofMinutes(10);

  @TempDir private Path folder;
  private final Deque<H2Database> opened = new ArrayDeque<>();

  @Override
  protected Installations installations(SteppingClock clock) {
    opened.add(H2Database.open(folder));
    return opened.getLast().installations("test", clock);
  }

  @AfterEach
  void close() {
    opened.forEach(H2Database::close);
  }

  @Test
  void hasAfterARestartWhatWasInstalledAndBegun() {
    Installations before = opened.getLast().installations("test");
    before.save("T1", new byte[] {1, 2});
    before.issue("state", VALIDITY);
    opened.getLast().close();
    opened.add(H2Database.open(folder));

    Installations after = opened.getLast().installations("test");

    assertThat(after.find("T1").orElseThrow()).containsExactly(1, 2);
    assertThat(after.redeem("state")).isTrue();
  }

  @Test
  void doesNotTouchWhatIsAnotherPlatforms() {
    Installations own = opened.getLast().installations("test");
    Installations other = opened.getLast().installations("other");
    own.save("T1", new byte[] {1});
    own.issue("state", VALIDITY);

    assertThat(other.find("T1")).isEmpty();
    assertThat(other.teams()).isEmpty();
    assertThat(other.erase("T1")).isFalse();
    assertThat(other.redeem("state")).isFalse();
    assertThat(own.redeem("state")).isTrue();
  }

  @Test
  void keepsNoStateThatCouldBeUsedByWhoReadsTheFile() throws SQLException {
    opened.getLast().installations("test").issue("a-secret-state", VALIDITY);

    String dump = Tables.dump(folder, opened.getLast());

    assertThat(dump).contains("INSTALL_STATES").doesNotContain("a-secret-state");
  }

  @Test
  void leavesNoRowOfAStateThatWasUsedOrIsLate() throws SQLException {
    Installations installations = opened.getLast().installations("test");
    installations.issue("late", Duration.ZERO);
    installations.issue("used", VALIDITY);

    installations.redeem("used");

    assertThat(Tables.rows(folder, "SELECT state FROM install_states")).isEmpty();
  }
}
