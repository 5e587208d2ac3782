package org.sarika.wiring;

import org.sarika.knowledge.Article;

/**
 * A passage in a list.
 *
 * @param article where it stands
 * @param paragraph the paragraph that it begins in, from 1
 * @param text its words
 * @param score what ranks it; not comparable between queries
 */
public record Finding(Article article, int paragraph, String text, double score) {}
