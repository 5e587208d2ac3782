package org.sarika.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sarika.knowledge.StorageException;

/**
 * The one thread that writes. Many writers, or an acknowledgement before {@code CHECKPOINT SYNC},
 * lose or tear rows when H2's process is killed; this way none was ever seen lost. Requests that
 * wait together share one sync, each in its own transaction.
 */
final class WriteQueue implements AutoCloseable {
  private static final int LONGEST_QUEUE = 256;
  private static final int LARGEST_GROUP = 64;

  private final Handle handle;
  private final Committed committed;
  private final LongConsumer synced;
  private final BlockingQueue<Request> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private final ReentrantLock entrance = new ReentrantLock();
  private final Thread thread;
  private boolean closed;

  /** Largest revision that was committed but is not known to be on disk; 0 if there is none. */
  private long unsynced;

  /** A transaction's work. */
  interface Change {
    /** A result that says that everything is as it was. */
    long NOTHING = 0;

    /** Makes the change and returns the revision that it grew to, or {@link #NOTHING}. */
    long apply(Handle handle);
  }

  /** Told of each transaction that changed something, before it is synced. */
  interface Committed {
    void changed(String article);
  }

  private record Request(String what, String article, Change change, CompletableFuture<Void> done) {
    static final String STOP = "stop";

    boolean isStop() {
      return what.equals(STOP);
    }
  }

  /**
   * Starts the thread.
   *
   * @param handle on the writer's own connection, used by nobody else
   * @param committed called on the writer's thread when readers can see an article's change
   * @param synced given the newest revision that is on disk, before its callers return
   */
  WriteQueue(Handle handle, Committed committed, LongConsumer synced) {
    this.handle = handle;
    this.committed = committed;
    this.synced = synced;
    thread = Thread.ofPlatform().daemon().name("sarika-writer").start(this::run);
  }

  /**
   * Makes a change and waits until it is on disk, even if interrupted meanwhile: the caller has to
   * know what became of it.
   *
   * @param what the change in words, for messages
   * @param article the article's id
   */
  void write(String what, String article, Change change) {
    Request request = new Request(what, article, change, new CompletableFuture<>());
    entrance.lock();
    try {
      if (closed) {
        throw new StorageException(Sentences.CLOSED);
      }
      put(request);
    } finally {
      entrance.unlock();
    }
    try {
      request.done().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StorageException failure) {
        // Thrown anew so that the caller's own frames are in it.
        throw new StorageException(String.valueOf(failure.getMessage()), failure);
      }
      throw e;
    }
  }

  private void put(Request request) {
    boolean interrupted = false;
    while (true) {
      try {
        queue.put(request);
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    boolean stop = false;
    while (!stop) {
      List<Request> group = nextGroup();
      stop = group.removeIf(Request::isStop);
      List<Request> made = group.stream().filter(this::make).toList();
      finish(made);
    }
  }

  private List<Request> nextGroup() {
    List<Request> group = new ArrayList<>();
    while (group.isEmpty()) {
      try {
        group.add(queue.take());
      } catch (InterruptedException e) {
        // Nobody may stop this thread but close(): others' writes are waiting.
      }
    }
    queue.drainTo(group, LARGEST_GROUP - 1);
    return group;
  }

  /** Runs one request in its own transaction; tells its caller at once if it fails. */
  private boolean make(Request request) {
    try {
      long revision = handle.inTransaction(request.change()::apply);
      if (revision != Change.NOTHING) {
        unsynced = revision;
        committed.changed(request.article());
      }
      return true;
    } catch (StorageException e) {
      request.done().completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      request
          .done()
          .completeExceptionally(new StorageException(Sentences.writeFailed(request.what(), e), e));
    }
    return false;
  }

  private void finish(List<Request> made) {
    try {
      if (unsynced != 0) {
        handle.execute("CHECKPOINT SYNC");
        synced.accept(unsynced);
        unsynced = 0;
      }
      made.forEach(request -> request.done().complete(null));
    } catch (JdbiException e) {
      StorageException failure = new StorageException(Sentences.syncFailed(e), e);
      made.forEach(request -> request.done().completeExceptionally(failure));
    }
  }

  /** Finishes what was asked for, then stops the thread; later writes are refused. */
  @Override
  public void close() {
    entrance.lock();
    try {
      if (!closed) {
        closed = true;
        put(new Request(Request.STOP, "", nobody -> Change.NOTHING, new CompletableFuture<>()));
      }
    } finally {
      entrance.unlock();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
