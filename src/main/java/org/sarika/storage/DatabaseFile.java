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

  private final Path folder;

  DatabaseFile(Path folder) {
    this.folder = folder;
  }

  /** Makes the file if there is none, brings its tables up to date and says where it is. */
  JdbcDataSource prepare() {
    if (Files.notExists(path(NAME))) {
      create();
    }
    refuseWhatCannotBeOpened();
    return source(NAME, ";IFEXISTS=TRUE");
  }

  /**
   * Opens the database in this process, where it stays open until the connection closes.
   *
   * @throws StorageException if it is damaged, read-only, newer than this jar or open elsewhere
   */
  Connection open(JdbcDataSource source) {
    Connection connection;
    try {
      connection = source.getConnection();
    } catch (SQLException e) {
      throw refusal(e);
    }
    try {
      if (connection.isReadOnly()) {
        throw new StorageException(Sentences.readOnly(path(NAME)));
      }
      Schema.migrate(source, path(NAME));
      return connection;
    } catch (SQLException | FlywayException e) {
      close(connection);
      throw damaged(e);
    } catch (StorageException e) {
      close(connection);
      throw e;
    }
  }

  /** What an operator is told when what should be in the database is not. */
  StorageException damaged(Exception cause) {
    return new StorageException(Sentences.damaged(path(NAME), Sentences.reason(cause)), cause);
  }

  private void refuseWhatCannotBeOpened() {
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
      throw damaged(e);
    }
  }

  private void create() {
    try {
      Files.deleteIfExists(path(NEW_NAME));
      JdbcDataSource source = source(NEW_NAME, "");
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        Schema.migrate(source, path(NEW_NAME));
        statement.execute("CHECKPOINT SYNC");
        statement.execute("SHUTDOWN");
      }
      Files.move(path(NEW_NAME), path(NAME), StandardCopyOption.ATOMIC_MOVE);
      syncFolder();
    } catch (IOException e) {
      throw new StorageException(Sentences.notWritable(folder, e), e);
    } catch (SQLException | FlywayException e) {
      throw new StorageException(Sentences.notCreated(path(NAME), e), e);
    }
  }

  private void syncFolder() {
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

  private StorageException refusal(SQLException e) {
    return switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          new StorageException(Sentences.inUse(folder, FolderLock.holder(folder)), e);
      default -> damaged(e);
    };
  }

  private Path path(String name) {
    return folder.resolve(name + SUFFIX);
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // The caller throws the reason why it is closed.
    }
  }
}
