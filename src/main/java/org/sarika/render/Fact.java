package org.sarika.render;

/**
 * Something told of an article, ready to be shown.
 *
 * @param label what it is
 * @param text the words of articles or curators
 */
public record Fact(String label, String text) {}
