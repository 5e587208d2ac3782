package org.sarika.curation;

import java.util.Set;
import org.sarika.knowledge.ArticleId;

/** Hears what readers can find. Called while nothing else can change: both return soon. */
public interface NewlyReadable {
  /** Nobody hears of it. */
  NewlyReadable NOBODY =
      new NewlyReadable() {
        @Override
        public void coming(Set<ArticleId> articles) {}

        @Override
        public void arrived() {}
      };

  /**
   * Readers are about to find these, new or changed. Before it is so: who writes them down here
   * misses none, whenever the process is killed.
   */
  void coming(Set<ArticleId> articles);

  /** What was about to come can be found now, and what was taken back no more. */
  void arrived();
}
