package org.sarika.retrieval;

import org.sarika.lifecycle.Component;

/** Finds passages. Any text is a valid query: operators and brackets are words like others. */
public interface Retriever extends Component {
  /** The best passages for the query; empty if it has no word to look for. */
  Ranking retrieve(Query query);
}
