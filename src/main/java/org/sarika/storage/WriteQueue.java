package org.sarika.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
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
  private final Syncs syncs;
  private final BlockingQueue<Request<?>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private final ReentrantLock entrance = new ReentrantLock();
  private final Thread thread;
  private boolean closed;

  /** Whether something was committed that is not known to be on disk. */
  private boolean unsynced;

  private record Request<T>(
      String what, Change<T> change, Runnable committed, CompletableFuture<T> done) {
    static final String STOP = "stop";

    static Request<Integer> stop() {
      return new Request<>(
          STOP,
          nobody -> Change.Made.unchanged(0),
          WriteQueue::tellNobody,
          new CompletableFuture<>());
    }

    boolean isStop() {
      return what.equals(STOP);
    }
  }

  /** A transaction that waits for the sync. */
  private record Waiting<T>(CompletableFuture<T> done, T result) {
    void release() {
      done.complete(result);
    }
  }

  /**
   * Starts the thread.
   *
   * @param handle on the writer's own connection, used by nobody else
   * @param syncs counts them, on the same connection
   */
  WriteQueue(Handle handle, Syncs syncs) {
    this.handle = handle;
    this.syncs = syncs;
    thread = Thread.ofPlatform().daemon().name("sarika-writer").start(this::run);
  }

  /** As {@link #write(String, Change, Runnable)}, with nobody to be told at the commit. */
  <T> T write(String what, Change<T> change) {
    return write(what, change, WriteQueue::tellNobody);
  }

  private static void tellNobody() {}

  /**
   * Makes a change and waits until it is on disk, even if interrupted meanwhile: the caller has to
   * know what became of it.
   *
   * @param what the change in words, for messages; nobody's words in it
   * @param committed called on the writer's thread when readers can see the change, if it is one
   */
  <T> T write(String what, Change<T> change, Runnable committed) {
    Request<T> request = new Request<>(what, change, committed, new CompletableFuture<>());
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
      return request.done().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StorageException failure) {
        // Thrown anew so that the caller's own frames are in it.
        throw new StorageException(String.valueOf(failure.getMessage()), failure);
      }
      throw e;
    }
  }

  private void put(Request<?> request) {
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
      List<Request<?>> group = nextGroup();
      stop = group.removeIf(Request::isStop);
      List<Waiting<?>> made = new ArrayList<>();
      for (Request<?> request : group) {
        make(request).ifPresent(made::add);
      }
      finish(made);
    }
  }

  private List<Request<?>> nextGroup() {
    List<Request<?>> group = new ArrayList<>();
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
  private <T> Optional<Waiting<T>> make(Request<T> request) {
    try {
      Change.Made<T> made = handle.inTransaction(request.change()::apply);
      if (made.changed()) {
        unsynced = true;
        request.committed().run();
      }
      return Optional.of(new Waiting<>(request.done(), made.result()));
    } catch (StorageException e) {
      request.done().completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      request.done().completeExceptionally(failure(request.what(), e));
    }
    return Optional.empty();
  }

  /** Without the cause, whose message may hold the words that were to be written. */
  private static StorageException failure(String what, Throwable cause) {
    StorageException failure = new StorageException(Sentences.writeFailed(what, cause));
    failure.setStackTrace(cause.getStackTrace());
    return failure;
  }

  private void finish(List<Waiting<?>> made) {
    try {
      // What is as it was waits as well: it may be so by a change that is not on disk yet.
      if (unsynced) {
        syncs.sync();
        unsynced = false;
      }
      made.forEach(Waiting::release);
    } catch (JdbiException e) {
      StorageException failure = new StorageException(Sentences.syncFailed(e), e);
      made.forEach(waiting -> waiting.done().completeExceptionally(failure));
    }
  }

  /** Finishes what was asked for, then stops the thread; later writes are refused. */
  @Override
  public void close() {
    entrance.lock();
    try {
      if (!closed) {
        closed = true;
        put(Request.stop());
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
