/**
 * The terminal as an edge: a conversation with line editing, or plain lines from a pipe. The only
 * package besides {@code cli} that prints, and the home of JLine.
 */
@NullMarked
package org.sarika.platform.console;

import org.jspecify.annotations.NullMarked;
