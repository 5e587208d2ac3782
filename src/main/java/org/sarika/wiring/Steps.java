package org.sarika.wiring;

import java.util.concurrent.atomic.AtomicReference;

/** Passes an importer's steps on to whoever watches the command. */
final class Steps implements org.sarika.ingest.Progress {
  private final Progress progress;
  private final String what;
  private final AtomicReference<Progress.Task> task = new AtomicReference<>(() -> {});

  Steps(Progress progress, String what) {
    this.progress = progress;
    this.what = what;
  }

  @Override
  public void start(long total) {
    if (total > 0) {
      task.set(progress.start(what, total));
    }
  }

  @Override
  public void step(String article) {
    task.get().step();
  }

  @Override
  public void done() {
    task.getAndSet(() -> {}).close();
  }
}
