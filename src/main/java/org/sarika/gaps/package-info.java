/**
 * What readers asked and the articles did not answer, or not well: kept without whose it was,
 * grouped, counted, and asked again when an article comes in. {@code chat} reports and wishes,
 * {@code wiring} runs the rest, {@code storage} keeps it.
 */
@NullMarked
package org.sarika.gaps;

import org.jspecify.annotations.NullMarked;
