package org.sarika.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sarika.settings.Settings;

/**
 * All that the commands can ask for. Faults are {@code StorageException} or another exception whose
 * message is one sentence for the operator.
 */
public interface Program {
  /** How answers look; needs neither settings nor a store. */
  Formats formats();

  /**
   * Opens the store and brings it up to date with the knowledge folder; only what changed is read.
   *
   * @param progress told of work that takes a while
   */
  Desk open(Settings settings, Progress progress);

  /**
   * Lints the knowledge folder without opening the store.
   *
   * @param fix whether article files are brought into form first; what they say stays
   */
  Checked check(Settings settings, boolean fix);

  /** Looks at every part, also where the store cannot be opened. Never throws. */
  List<Part> examine(Settings settings);

  /**
   * Has a service that is running on the data folder run a command; empty if there is none.
   *
   * @param arguments as on the command line; paths are absolute
   */
  Optional<Orders.Done> order(Settings settings, List<String> arguments);

  /**
   * Puts a backup in the place of the data folder's files; the folder stays as it is if anything is
   * wrong with the backup.
   *
   * @param force whether files that are there may be moved aside
   */
  Restored restore(Settings settings, Path backup, boolean force);

  /** Runs question sets. Opens the store only for a folder that brings no corpus of its own. */
  Evaluated evaluate(Settings settings, EvalRequest request, Progress progress);

  /**
   * Fits the confidence weights on the dev halves of question sets and writes them to a file.
   *
   * @return what was fitted, a line each
   */
  List<String> calibrate(Settings settings, List<Path> folders, Path out, Progress progress);
}
