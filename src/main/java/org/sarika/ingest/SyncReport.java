package org.sarika.ingest;

import java.util.List;

/**
 * What bringing the store up to date with its files did.
 *
 * @param added articles that are new
 * @param changed articles whose file or whose embedding model changed
 * @param removed articles whose file is gone
 * @param unchanged articles of the folder that were left as they are
 * @param problems of the folder, and what was done about them
 */
public record SyncReport(
    int added, int changed, int removed, int unchanged, List<Problem> problems) {
  public SyncReport {
    problems = List.copyOf(problems);
  }
}
