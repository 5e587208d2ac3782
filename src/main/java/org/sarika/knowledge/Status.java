package org.sarika.knowledge;

import java.util.Locale;

/** Whether an article may answer. Only {@link #APPROVED} ones answer, are listed and linked. */
public enum Status {
  /** Waits for a curator; never shown to readers. */
  PENDING,
  /** Answers. */
  APPROVED,
  /** Waited and was turned down. */
  REJECTED,
  /** Answered and was taken back; readers of its past answers are told so. */
  RETRACTED,
  /** A wire copy of another one, which answers for both and names this one's address. */
  COPY;

  /** The word on the screen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
