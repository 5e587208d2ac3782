package org.sarika.knowledge;

/** Whether an article may answer. */
public enum Status {
  /** Waits for a curator; never shown to readers. */
  PENDING,
  /** Answers. */
  APPROVED
}
