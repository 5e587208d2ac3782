/**
 * What one sentence states, read by rules: figures with their units and bounds, points in time,
 * names, and what is denied. Knows nothing of questions, answers or the store. Called by {@code
 * answer.contrast} only.
 */
@NullMarked
package org.sarika.answer.facts;

import org.jspecify.annotations.NullMarked;
