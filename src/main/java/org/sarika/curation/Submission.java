package org.sarika.curation;

import java.net.URI;

/** What somebody hands in. */
public sealed interface Submission {
  /**
   * A page somewhere.
   *
   * @param address any; mistrusted
   * @param particulars what was written beside it; may be empty
   */
  record Link(URI address, String particulars) implements Submission {}

  /**
   * A file that was sent. It owns the bytes.
   *
   * @param name as the sender called it; any text
   * @param bytes all of it
   */
  // A copy of up to 20 MiB would double what a submission weighs; nobody compares submissions.
  @SuppressWarnings("ArrayRecordComponent")
  record File(String name, byte[] bytes) implements Submission {}
}
