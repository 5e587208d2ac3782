package org.sarika.delivery;

import java.time.Duration;

/** Whether a question may be worked on now. */
public sealed interface Verdict {
  /** It may. */
  record Allowed() implements Verdict {}

  /**
   * It may not.
   *
   * @param delay when a question would be let through again
   * @param first whether to say so; the following ones are met with silence
   */
  record Wait(Duration delay, boolean first) implements Verdict {}
}
