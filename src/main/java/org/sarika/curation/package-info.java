/**
 * What the curator decides: which articles wait, which were refused, who approved, rejected,
 * retracted or corrected what, and when. {@code Review} is the only door through which a decision
 * enters; {@code Shelf} keeps store and index in step for it and for {@code ingest}. Called by the
 * commands and, for the curators named in the settings, by {@code chat}; {@code storage} keeps it.
 */
@NullMarked
package org.sarika.curation;

import org.jspecify.annotations.NullMarked;
