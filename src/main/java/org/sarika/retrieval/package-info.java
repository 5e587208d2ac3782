/**
 * From a query to ranked passages with the signals that answering weighs. Ports only, and the
 * fusion of rankings: {@code search} implements them on Lucene, {@code embedding} on onnxruntime.
 * Called by {@code answer}.
 */
@NullMarked
package org.sarika.retrieval;

import org.jspecify.annotations.NullMarked;
