/**
 * Time in words: dates, periods and relative expressions in questions and articles, resolved
 * against a given day. Knows no clock: callers say which day is today. Called by {@code answer},
 * {@code search}, {@code chat} and those who show what was resolved.
 */
@NullMarked
package org.sarika.time;

import org.jspecify.annotations.NullMarked;
