/** Hand-written stand-ins for ports, and small articles to answer from. Used by tests only. */
@NullMarked
package org.sarika.fake;

import org.jspecify.annotations.NullMarked;
