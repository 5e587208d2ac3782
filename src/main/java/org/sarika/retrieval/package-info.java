/**
 * From a query to ranked passages with the signals that answering weighs. Ports, the fusion of
 * rankings, and the gloss of questions in other languages: {@code search} implements the ports on
 * Lucene, {@code embedding} on onnxruntime. Called by {@code answer}.
 */
@NullMarked
package org.sarika.retrieval;

import org.jspecify.annotations.NullMarked;
