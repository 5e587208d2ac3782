package org.sarika.chat;

import org.sarika.curation.Likeness;
import org.sarika.knowledge.Article;

/**
 * A stored article that another one may be a copy of.
 *
 * @param keys short names of the one that waits and of this, in one
 * @param article this one
 * @param answers whether it is approved: only then a copy can be one of it
 * @param likeness how alike the two are
 */
public record LikeArticle(String keys, Article article, boolean answers, Likeness likeness) {}
