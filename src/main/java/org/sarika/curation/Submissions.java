package org.sarika.curation;

/** Takes in what somebody hands in for review. Blocks until it is read; faults are exceptions. */
@FunctionalInterface
public interface Submissions {
  /**
   * Reads a page or a file and lets its article wait for a curator. The same content twice changes
   * nothing. What is queued and what is refused is in the {@link ChangeLog} afterwards.
   */
  Submitted submit(Submission what, Curator who);
}
