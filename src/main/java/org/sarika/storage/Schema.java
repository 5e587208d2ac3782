package org.sarika.storage;

import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.sarika.knowledge.StorageException;

/** Brings the tables to the version that this jar knows. */
final class Schema {
  private static final String MIGRATIONS = "classpath:org/sarika/storage/migrations";

  private Schema() {}

  /**
   * Runs the migrations that are missing.
   *
   * @throws StorageException if the database was written by a newer Sarika; it is then as it was
   */
  static void migrate(DataSource database, Path file) {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .locations(MIGRATIONS)
            .failOnMissingLocations(true)
            .load();
    MigrationInfoService info = flyway.info();
    for (MigrationInfo applied : info.applied()) {
      if (!applied.getState().isResolved()) {
        throw new StorageException(
            Sentences.newer(file, String.valueOf(applied.getVersion()), newestKnown(info)));
      }
    }
    if (info.pending().length > 0) {
      flyway.migrate();
    }
  }

  private static String newestKnown(MigrationInfoService info) {
    return Arrays.stream(info.all())
        .filter(migration -> migration.getState().isResolved())
        .reduce((earlier, later) -> later)
        .map(migration -> String.valueOf(migration.getVersion()))
        .orElse("none");
  }
}
