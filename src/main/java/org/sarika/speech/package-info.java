/**
 * Who says what a sentence says: attributions read from the sentence itself, pronouns, surnames and
 * offices resolved from what the article said before, names made canonical. A speaker who cannot be
 * told is nobody: a wrong one is worse than none. Called by {@code answer} for what is shown and by
 * {@code search} for what can be filtered; patterns and word lists, no model, no I/O.
 */
@NullMarked
package org.sarika.speech;

import org.jspecify.annotations.NullMarked;
