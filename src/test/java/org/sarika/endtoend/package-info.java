/**
 * {@code serve} as a process of its own against Bot APIs on this machine: the strict fake, and one
 * that we did not write. What takes minutes runs in the profile {@code endurance}.
 */
@NullMarked
package org.sarika.endtoend;

import org.jspecify.annotations.NullMarked;
