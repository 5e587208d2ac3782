package org.sarika.ingest;

/** Hears how far long work has come; called on one thread. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void start(long total) {}

        @Override
        public void step(String what) {}

        @Override
        public void done() {}
      };

  /** Work begins; {@code total} steps will follow, perhaps none. */
  void start(long total);

  /** One step is done: the article of this id is stored. */
  void step(String what);

  /** Work ended, with success or not. */
  void done();
}
