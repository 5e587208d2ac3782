package org.sarika.ingest;

import org.sarika.knowledge.Article;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;

/** An article on its way into the store, still without vectors. */
record Incoming(Article article, Origin origin, Status status, String source, String contentHash) {}
