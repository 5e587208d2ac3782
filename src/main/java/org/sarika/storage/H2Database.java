package org.sarika.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sarika.chat.ConversationStore;
import org.sarika.curation.FeedStates;
import org.sarika.curation.Ledger;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Installations;
import org.sarika.delivery.Outbox;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.NewArticles;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.StorageException;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/**
 * The data folder's database, open in this process alone. What a write has returned from survives a
 * crash of the process, and of the machine if its disk honours a sync.
 */
public final class H2Database implements Component {
  private static final int READERS = 4;

  private final Path folder;
  private final FolderLock lock;
  private final Witness witness;
  private final HikariDataSource pool;
  private final Handle writing;
  private final Pseudonyms pseudonyms;
  private final Reads reads;
  private final WriteQueue queue;
  private final JdbiArticleStore articles;
  private final AtomicBoolean closed = new AtomicBoolean();

  private H2Database(
      Path folder,
      FolderLock lock,
      Witness witness,
      HikariDataSource pool,
      Handle writing,
      Pseudonyms pseudonyms) {
    this.folder = folder;
    this.lock = lock;
    this.witness = witness;
    this.pool = pool;
    this.writing = writing;
    this.pseudonyms = pseudonyms;
    long revision = new ArticleReader().revision(writing);
    reads = new Reads(SqlTypes.register(Jdbi.create(pool)));
    queue = new WriteQueue(writing, new Syncs(writing, witness::note));
    articles = new JdbiArticleStore(reads, queue, revision);
  }

  /**
   * Opens the database in a folder; makes both if they are absent. Nothing that is there is ever
   * replaced.
   *
   * @throws StorageException in one sentence, if the folder cannot be written or is in use by
   *     another process, or the database is damaged or of a newer version
   */
  public static H2Database open(Path dataFolder) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    create(folder);
    FolderLock lock = FolderLock.take(folder);
    try {
      return open(folder, lock);
    } catch (RuntimeException | Error e) {
      lock.undo();
      throw e;
    }
  }

  private static H2Database open(Path folder, FolderLock lock) {
    Witness witness = Witness.in(folder);
    try {
      return open(folder, lock, witness);
    } catch (RuntimeException | Error e) {
      witness.close();
      throw e;
    }
  }

  private static H2Database open(Path folder, FolderLock lock, Witness witness) {
    Pseudonyms pseudonyms = new Pseudonyms(KeyFile.in(folder));
    DatabaseFile file = new DatabaseFile(folder, lock, witness);
    Handle writing = SqlTypes.register(Jdbi.create(file.open())).open();
    try {
      return new H2Database(folder, lock, witness, pool(file.source()), writing, pseudonyms);
    } catch (JdbiException | IllegalStateException e) {
      writing.close();
      throw file.refusal(e);
    }
  }

  private static void create(Path folder) {
    if (folder.toString().contains(";")) {
      throw new StorageException(Sentences.semicolon(folder));
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StorageException(Sentences.notWritable(folder, e), e);
    }
  }

  private static HikariDataSource pool(JdbcDataSource source) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("sarika-readers");
    config.setDataSource(source);
    config.setMaximumPoolSize(READERS);
    config.setReadOnly(true);
    // In H2 this is a snapshot that waits for nobody: an article is read from several tables.
    config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
    // A connection within the process does not age.
    config.setMaxLifetime(0);
    return new HikariDataSource(config);
  }

  /** The articles; closed with the database. */
  public ArticleStore articles() {
    return articles;
  }

  /** The curators' decisions; closed with the database. */
  public Ledger ledger() {
    return new JdbiLedger(reads, queue, articles);
  }

  /**
   * The conversations; closed with the database.
   *
   * @param clock says how far back a follow-up reaches and when a rating was given
   */
  public ConversationStore conversations(Clock clock) {
    return new JdbiConversationStore(reads, queue, pseudonyms, clock);
  }

  /** What arrived for one bot; closed with the database. */
  public Inbox inbox(String platform, String bot) {
    return inbox(platform, bot, Clock.systemUTC());
  }

  /** The same on a clock that says when something was kept and finished. */
  public Inbox inbox(String platform, String bot, Clock clock) {
    return new JdbiInbox(reads, queue, new Bot(platform, bot), clock);
  }

  /** What one bot has to send; closed with the database. */
  public Outbox outbox(String platform, String bot) {
    return outbox(platform, bot, Clock.systemUTC());
  }

  /** The same on a clock that says when something was sent. */
  public Outbox outbox(String platform, String bot, Clock clock) {
    return new JdbiOutbox(reads, queue, new Bot(platform, bot), pseudonyms, clock);
  }

  /** Who has installed the bot of one platform; closed with the database. */
  public Installations installations(String platform) {
    return installations(platform, Clock.systemUTC());
  }

  /** The same on a clock that says until when an installation may be ended. */
  public Installations installations(String platform, Clock clock) {
    return new JdbiInstallations(reads, queue, platform, clock);
  }

  /**
   * Writes everything that was acknowledged into one new file, while reads and writes go on.
   *
   * @throws StorageException if the file exists or cannot be written
   */
  public void backup(Path file) {
    new Backup(folder, queue).to(file);
  }

  /** How the polled feeds fare; closed with the database. */
  public FeedStates feeds() {
    return new JdbiFeedStates(reads, queue);
  }

  /** Questions without an answer, and who waits for one; closed with the database. */
  public GapLog gaps() {
    return new JdbiGapLog(reads, queue, pseudonyms);
  }

  /** Articles that no such question was compared with yet; closed with the database. */
  public NewArticles newArticles() {
    return new JdbiNewArticles(reads, queue);
  }

  @Override
  public Health check() {
    if (closed.get()) {
      return Health.down(Sentences.CLOSED);
    }
    return Files.isWritable(folder) ? articles.check() : Health.down(Sentences.folderGone(folder));
  }

  /** Finishes the writes that were asked for, then closes the files and frees the folder. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try (lock;
        witness) {
      queue.close();
      pool.close();
      DatabaseFile.shutDown(writing.getConnection());
      writing.close();
    } catch (SQLException | JdbiException e) {
      throw new StorageException(Sentences.closeFailed(e), e);
    }
  }
}
