/**
 * The Slack edge: takes commands, mentions, direct messages, presses and events over Socket Mode or
 * HTTP, keeps them before they are acknowledged, and answers through the same delivery as every
 * other edge. {@code api}, {@code blocks} and {@code install} are its three rooms; {@code wiring}
 * starts it.
 */
@NullMarked
package org.sarika.platform.slack;

import org.jspecify.annotations.NullMarked;
