package org.sarika.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which workspaces of one platform have the bot installed, and the installations that are under
 * way. What is kept of a workspace is sealed by the edge; nobody else can read it. Every write is
 * on disk on return. Faults are {@code StorageException}.
 */
public interface Installations {
  /** Installations under way at a time; with more the oldest have to be started again. */
  int MOST_STATES = 1000;

  /**
   * Keeps what belongs to a workspace, in place of what was kept before.
   *
   * @param team the platform's id of the workspace
   * @param sealed encrypted; at most 64 KiB
   */
  void save(String team, byte[] sealed);

  /** What is kept of a workspace; empty if it is not installed. */
  Optional<byte[]> find(String team);

  /** All that are installed, the longest installed first. */
  List<String> teams();

  /**
   * Drops all that is kept of a workspace.
   *
   * @return whether there was something
   */
  boolean erase(String team);

  /**
   * Remembers that an installation was begun. Nobody who reads what is kept can find out its state.
   *
   * @param state random, of at least 128 bits
   * @param validity how long it may take
   */
  void issue(String state, Duration validity);

  /**
   * Ends an installation that was begun: true once for each state, and only in its time. Of two
   * that ask at the same moment one is told true.
   */
  boolean redeem(String state);
}
