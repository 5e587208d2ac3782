/**
 * Telegram as an edge. One half is pure: raw updates to what they ask, replies to what the Bot API
 * is sent. The other half is the network: polling or webhook in, calls out. Started by {@code
 * wiring}; the home of Jackson's trees for Telegram and of its client library.
 */
@NullMarked
package org.sarika.platform.telegram;

import org.jspecify.annotations.NullMarked;
