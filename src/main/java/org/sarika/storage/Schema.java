package org.sarika.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sarika.knowledge.StorageException;

/** The version of the tables. */
final class Schema {
  /** The newest migration in this jar; asking Flyway would cost each start a scan of the jar. */
  static final int NEWEST = 7;

  private static final String MIGRATIONS = "classpath:org/sarika/storage/migrations";
  private static final String NEWEST_APPLIED =
      """
      SELECT CAST("version" AS INT) FROM "flyway_schema_history"
      WHERE "success" ORDER BY "installed_rank" DESC LIMIT 1
      """;

  private static final String SYNCS =
      """
      SELECT number FROM meta WHERE name IN ('syncs', 'revision') ORDER BY name DESC LIMIT 1
      """;

  private Schema() {}

  /**
   * The version of a database's tables.
   *
   * @throws SQLException if it has no tables of ours
   * @throws StorageException if it was written by a newer Sarika
   */
  static int version(Connection connection, Path file) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NEWEST_APPLIED)) {
      int version = row.next() ? row.getInt(1) : 0;
      if (version > NEWEST) {
        throw new StorageException(Sentences.newer(file, version, NEWEST));
      }
      return version;
    }
  }

  /**
   * How many syncs a database has seen; before the second version, how many changes to articles,
   * with which the count began.
   */
  static long syncs(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SYNCS)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** Runs the migrations that are missing, again if one failed: each can be repeated. */
  static void migrate(DataSource database) {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .locations(MIGRATIONS)
            .failOnMissingLocations(true)
            .load();
    if (Arrays.stream(flyway.info().all()).anyMatch(one -> one.getState().isFailed())) {
      // Takes the failure off the list, without which Flyway refuses to go on.
      flyway.repair();
    }
    flyway.migrate();
  }
}
