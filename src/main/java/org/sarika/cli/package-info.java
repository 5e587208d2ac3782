/**
 * The commands: what an operator types, exit codes, and what goes to which stream. Called by {@code
 * Main}; does everything through {@code wiring}. The home of picocli and the progress bar.
 */
@NullMarked
package org.sarika.cli;

import org.jspecify.annotations.NullMarked;
