/**
 * The page that shows what was measured: figures, tables and what changed, in one file that needs
 * no network. Called by {@code wiring}. Pebble fills the page; the figures are drawn as SVG that
 * takes its colours from the page, so that they follow it into the dark.
 */
@NullMarked
package org.sarika.evaluation.report;

import org.jspecify.annotations.NullMarked;
