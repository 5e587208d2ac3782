package org.sarika.evaluation.report;

import java.util.List;

/**
 * A drawing, the same as a sentence and as a table.
 *
 * @param title above it
 * @param summary what it shows, for those who do not see it
 * @param across what the axis to the right means
 * @param up what the axis that goes up means
 * @param key what each kind of line or point means, as {@code kind} and {@code words}
 */
record Figure(
    String title, String summary, String across, String up, Plot plot, List<Key> key, Table table) {
  /** What one kind of line or point means. */
  record Key(String kind, String words) {}
}
