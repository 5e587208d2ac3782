/**
 * Nothing lost, nothing said twice: what arrives is on disk before the platform is told that it
 * came, and what leaves is on disk until the platform has it. Order is kept in a chat, chats run in
 * parallel, and the platforms' own limits are obeyed from our side. Called by the edges that speak
 * over a network; {@code storage} keeps the rows.
 */
@NullMarked
package org.sarika.delivery;

import org.jspecify.annotations.NullMarked;
