package org.sarika.gaps;

/**
 * Who asked. Kept as a keyed hash, for a while, so that one who asks ten times counts once.
 *
 * @param platform such as {@code telegram}
 * @param id the platform's id of the person
 */
public record Asker(String platform, String id) {}
