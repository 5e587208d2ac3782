/**
 * The full-text and vector index on Lucene: derived from the store, lost without harm. Implements
 * {@code retrieval}'s ports; opened by {@code wiring}.
 */
@NullMarked
package org.sarika.search;

import org.jspecify.annotations.NullMarked;
