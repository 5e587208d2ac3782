/**
 * What an edge must supply, and the one way a message takes through the program. Every package
 * below it is one edge; {@code wiring} starts them.
 */
@NullMarked
package org.sarika.platform;

import org.jspecify.annotations.NullMarked;
