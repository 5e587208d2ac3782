/**
 * What every part with a life of its own has in common: it can be checked and closed, and its
 * faults are named without anybody's words. Every package may import it.
 */
@NullMarked
package org.sarika.lifecycle;

import org.jspecify.annotations.NullMarked;
