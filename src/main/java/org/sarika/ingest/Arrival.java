package org.sarika.ingest;

import org.sarika.knowledge.StoredArticle;

/** Sees articles on their way into the store; called on any thread. */
interface Arrival {
  /** Lets everything pass. */
  Arrival UNSEEN =
      new Arrival() {
        @Override
        public StoredArticle embedded(StoredArticle article) {
          return article;
        }

        @Override
        public void saved(StoredArticle article) {}
      };

  /** It has its vectors. Says how it is to be saved. */
  StoredArticle embedded(StoredArticle article);

  /** It is on disk. */
  void saved(StoredArticle article);
}
