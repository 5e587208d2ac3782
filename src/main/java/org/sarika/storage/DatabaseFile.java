package org.sarika.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.sarika.knowledge.StorageException;

/**
 * The database's file in the data folder. A new one is made under another name and moved into place
 * when it is whole, so a file that is in place is never written over: either it opens or it stays
 * as it is.
 */
final class DatabaseFile {
  private static final String NAME = "sarika";
  private static final String NEW_NAME = "sarika.new";
  private static final String SUFFIX = ".mv.db";

  /** What the file is called when it is in place. */
  static final String FILE = NAME + SUFFIX;

  private final Path folder;
  private final FolderLock lock;
  private final Witness witness;

  DatabaseFile(Path folder, FolderLock lock, Witness witness) {
    this.folder = folder;
    this.lock = lock;
    this.witness = witness;
  }

  /**
   * Opens the database in this process, where it stays open until the connection closes; makes it
   * if there is none.
   *
   * @throws StorageException if it is damaged, read-only, newer than this jar or open elsewhere
   */
  Connection open() {
    if (Files.notExists(path(NAME))) {
      create();
    }
    refuseWhatH2WouldNot();
    try {
      if (versionAsItIs() < Schema.NEWEST) {
        Schema.migrate(source());
      }
      return source().getConnection();
    } catch (SQLException | FlywayException e) {
      throw refusal(e);
    }
  }

  /** Where readers connect. */
  JdbcDataSource source() {
    return source(NAME, ";IFEXISTS=TRUE");
  }

  /** What an operator is told when the database cannot be used. */
  StorageException refusal(Exception cause) {
    int code = cause instanceof SQLException sql ? sql.getErrorCode() : 0;
    String sentence =
        switch (code) {
          case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Sentences.inUse(folder, lock.earlierPid());
          case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
              Sentences.damaged(path(NAME), "it is damaged or not a database");
          case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
              ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
              ErrorCode.DATABASE_IS_READ_ONLY ->
              Sentences.damaged(path(NAME), "its tables are missing");
          default -> Sentences.damaged(path(NAME), Sentences.reason(cause));
        };
    return new StorageException(sentence, cause);
  }

  /**
   * Looks without writing a byte: opened for writing, H2 makes an empty database of a file whose
   * data it cannot find behind a good header.
   */
  private int versionAsItIs() throws SQLException {
    try (Connection connection =
        source(NAME, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r").getConnection()) {
      int version = Schema.version(connection, path(NAME));
      long syncs = Schema.syncs(connection);
      if (syncs < witness.noted()) {
        throw new StorageException(
            Sentences.rolledBack(path(NAME), syncs, witness.noted(), witness.file()));
      }
      return version;
    }
  }

  private void refuseWhatH2WouldNot() {
    Path file = path(NAME);
    try {
      if (!Files.isRegularFile(file)) {
        throw new StorageException(Sentences.damaged(file, "not a file"));
      }
      // H2 would take it for a new database.
      if (Files.size(file) == 0) {
        throw new StorageException(Sentences.damaged(file, "it is empty"));
      }
      if (!Files.isWritable(file)) {
        throw new StorageException(Sentences.readOnly(file));
      }
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private void create() {
    try {
      Files.deleteIfExists(path(NEW_NAME));
      JdbcDataSource source = source(NEW_NAME, "");
      try (Connection connection = source.getConnection()) {
        Schema.migrate(source);
        shutDown(connection);
      }
      witness.note(0);
      Files.move(path(NEW_NAME), path(NAME), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
    } catch (IOException e) {
      throw new StorageException(Sentences.notWritable(folder, e), e);
    } catch (SQLException | FlywayException e) {
      throw new StorageException(Sentences.notCreated(path(NAME), e), e);
    }
  }

  /** Closes the database below every connection; closing the last one would wait for the others. */
  static void shutDown(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
      statement.execute("SHUTDOWN");
    }
  }

  /** Makes new names in a folder last. */
  static void sync(Path folder) {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      // Windows cannot open a folder; there the move is journalled.
    }
  }

  /**
   * {@code async:} because of interrupts: with H2's default, a FileChannel, interrupting one
   * reading thread closes the file for all and kills the database (200 of 200 tries); an
   * AsynchronousFileChannel is not closed. WRITE_DELAY, RETENTION_TIME and FILE_LOCK stay at their
   * defaults: that is what was tested against kills.
   */
  private JdbcDataSource source(String name, String more) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:async:%s;DB_CLOSE_ON_EXIT=FALSE%s".formatted(folder.resolve(name), more));
    // The first user is H2's administrator, which CHECKPOINT SYNC needs.
    source.setUser("sa");
    source.setPassword("");
    return source;
  }

  private Path path(String name) {
    return folder.resolve(name + SUFFIX);
  }
}
