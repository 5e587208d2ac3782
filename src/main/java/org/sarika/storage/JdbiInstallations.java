package org.sarika.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sarika.delivery.Installations;

/** The rows of {@code installations} and {@code install_states} of one platform. */
final class JdbiInstallations implements Installations {
  private static final String UPDATE =
      "UPDATE installations SET sealed = :sealed WHERE platform = :platform AND team = :team";
  private static final String INSERT =
      "INSERT INTO installations (platform, team, sealed) VALUES (:platform, :team, :sealed)";

  private final Reads reads;
  private final WriteQueue queue;
  private final String platform;
  private final Clock clock;

  JdbiInstallations(Reads reads, WriteQueue queue, String platform, Clock clock) {
    this.reads = reads;
    this.queue = queue;
    this.platform = platform;
    this.clock = clock;
  }

  @Override
  public void save(String team, byte[] sealed) {
    queue.write(
        "keeping an installation",
        handle -> {
          int kept = write(handle, UPDATE, team, sealed);
          return Change.Made.rows(kept > 0 ? kept : write(handle, INSERT, team, sealed));
        });
  }

  private int write(Handle handle, String sql, String team, byte[] sealed) {
    return handle
        .createUpdate(sql)
        .bind("platform", platform)
        .bind("team", team)
        .bind("sealed", sealed)
        .execute();
  }

  @Override
  public Optional<byte[]> find(String team) {
    return reads.read(
        "an installation",
        handle ->
            handle
                .createQuery(
                    "SELECT sealed FROM installations WHERE platform = :platform AND team = :team")
                .bind("platform", platform)
                .bind("team", team)
                .map((row, context) -> row.getBytes("sealed"))
                .findOne());
  }

  @Override
  public List<String> teams() {
    return reads.read(
        "the installations",
        handle ->
            handle
                .createQuery(
                    "SELECT team FROM installations WHERE platform = :platform ORDER BY place")
                .bind("platform", platform)
                .mapTo(String.class)
                .list());
  }

  @Override
  public boolean erase(String team) {
    return queue.write(
            "erasing an installation",
            handle ->
                Change.Made.rows(
                    handle
                        .createUpdate(
                            "DELETE FROM installations WHERE platform = :platform AND team = :team")
                        .bind("platform", platform)
                        .bind("team", team)
                        .execute()))
        > 0;
  }

  @Override
  public void issue(String state, Duration validity) {
    Instant now = clock.instant();
    queue.write(
        "beginning an installation",
        handle -> {
          sweep(handle, now);
          return Change.Made.rows(
              handle
                  .createUpdate(
                      """
                      INSERT INTO install_states (platform, state, expires_at)
                      VALUES (:platform, :state, :end)
                      """)
                  .bind("platform", platform)
                  .bind("state", hash(state))
                  .bind("end", now.plus(validity))
                  .execute());
        });
  }

  /** Makes room for one more: anybody may begin as many as they like. */
  private void sweep(Handle handle, Instant now) {
    handle
        .createUpdate(
            """
            DELETE FROM install_states WHERE platform = :platform AND (expires_at <= :now OR place <= (
              SELECT s.place FROM install_states s WHERE s.platform = :platform
              ORDER BY s.place DESC OFFSET :kept ROWS FETCH FIRST ROW ONLY))
            """)
        .bind("platform", platform)
        .bind("now", now)
        .bind("kept", MOST_STATES - 1)
        .execute();
  }

  @Override
  public boolean redeem(String state) {
    Instant now = clock.instant();
    return queue.write(
            "ending an installation",
            handle ->
                Change.Made.rows(
                    handle
                        .createUpdate(
                            """
                            DELETE FROM install_states
                            WHERE platform = :platform AND state = :state AND expires_at > :now
                            """)
                        .bind("platform", platform)
                        .bind("state", hash(state))
                        .bind("now", now)
                        .execute()))
        > 0;
  }

  /** Random enough that a plain hash cannot be turned back. */
  private static byte[] hash(String state) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
