package org.sarika.platform;

import org.sarika.chat.Action;

/**
 * A button below a reply.
 *
 * @param label what it says: words, never a sign or a number alone
 * @param description the same for those who hear it, naming the source; at most 75 UTF-16 units
 * @param action what it asks for
 * @param turn as in {@link org.sarika.chat.Press}
 * @param number as in {@link org.sarika.chat.Press}
 */
public record Button(String label, String description, Action action, String turn, int number) {}
