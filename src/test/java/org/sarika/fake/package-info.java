/** Hand-written stand-ins for ports; each passes its port's contract. */
@NullMarked
package org.sarika.fake;

import org.jspecify.annotations.NullMarked;
