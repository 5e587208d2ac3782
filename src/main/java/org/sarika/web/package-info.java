/**
 * The reading room: ask and read the answer as in a chat, see each excerpt marked in its article,
 * browse the articles by date, and ask whether the service is well. Server-rendered, without a
 * script. Home of Javalin and Pebble; {@code wiring} starts and closes {@link
 * org.sarika.web.ReadingRoom}.
 */
@NullMarked
package org.sarika.web;

import org.jspecify.annotations.NullMarked;
