/**
 * Joins the parts by hand and offers the whole to the commands. {@link org.sarika.wiring.Program}
 * is what {@code cli} calls; nothing else may, and nothing here prints.
 */
@NullMarked
package org.sarika.wiring;

import org.jspecify.annotations.NullMarked;
