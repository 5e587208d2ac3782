/**
 * From a message to a reply, whatever the platform: commands, follow-ups, memory. Called by {@code
 * platform}'s dispatcher and, without memory, by batches; calls {@code answer}.
 */
@NullMarked
package org.sarika.chat;

import org.jspecify.annotations.NullMarked;
