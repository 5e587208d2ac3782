/**
 * The articles on disk: an H2 file database behind {@link org.sarika.knowledge.ArticleStore}. Many
 * threads read through a pool and a cache; one thread writes, and nothing is acknowledged before it
 * is synced. The database is the only state that has to survive: the index is made from it. {@code
 * wiring} opens it; nobody else knows that it is H2.
 */
@NullMarked
package org.sarika.storage;

import org.jspecify.annotations.NullMarked;
