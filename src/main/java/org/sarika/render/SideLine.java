package org.sarika.render;

/**
 * One side of a disagreement, ready to be shown.
 *
 * @param citation the number of the citation it belongs to
 * @param who the outlet, or the curator where the words are a correction's
 * @param date when that was published, absolute; empty for the curator
 * @param words the words that differ
 */
public record SideLine(int citation, String who, String date, String words) {}
