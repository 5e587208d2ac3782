/**
 * Reads the environment once and reports everything wrong with it at once. The only package that
 * may look at environment variables; {@code wiring} and {@code cli} use what it read.
 */
@NullMarked
package org.sarika.settings;

import org.jspecify.annotations.NullMarked;
