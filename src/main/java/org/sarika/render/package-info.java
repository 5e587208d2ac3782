/**
 * From an answer to rich text that knows no platform: what is shown, in which order and with which
 * words. Pure. Called by {@code platform} and {@code web}, which turn the blocks into messages and
 * pages; every sentence a reader sees is in {@code texts.properties} beside this package.
 */
@NullMarked
package org.sarika.render;

import org.jspecify.annotations.NullMarked;
