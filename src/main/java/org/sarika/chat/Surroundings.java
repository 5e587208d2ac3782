package org.sarika.chat;

import org.sarika.answer.Citation;

/**
 * An excerpt in its place.
 *
 * @param citation the excerpt as it was shown
 * @param before the paragraph before; empty at the beginning
 * @param paragraph the paragraph that holds it
 * @param after the paragraph after; empty at the end
 */
public record Surroundings(Citation citation, String before, String paragraph, String after) {}
