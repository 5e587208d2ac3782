/**
 * Articles and the exact words in them: what is stored, what is indexed and what may be shown. The
 * core of the core: imports nothing of ours. {@code ingest} fills the {@link
 * org.sarika.knowledge.ArticleStore}, everything else reads it.
 */
@NullMarked
package org.sarika.knowledge;

import org.jspecify.annotations.NullMarked;
