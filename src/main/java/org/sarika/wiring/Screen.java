package org.sarika.wiring;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a person reads and types.
 *
 * @param in what is typed or piped in, UTF-8
 * @param out where replies go
 * @param terminal whether a person sits at both; false when either is piped
 * @param colour whether ANSI sequences may be written
 * @param columns width to wrap at; 0 for no wrapping
 */
public record Screen(
    InputStream in, PrintStream out, boolean terminal, boolean colour, int columns) {}
