/**
 * Sets sentences beside each other: whether two of them say different things about the same, and
 * whether they bear out what a question takes for granted. Works on bare sentences and dates, so
 * that it can be measured without a store. Called by {@code answer} only.
 */
@NullMarked
package org.sarika.answer.contrast;

import org.jspecify.annotations.NullMarked;
