/**
 * The jar's entry point. Everything else lives in the packages below; {@code wiring} joins them.
 */
@NullMarked
package org.sarika;

import org.jspecify.annotations.NullMarked;
