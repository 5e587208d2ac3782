package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.answer.Citation;
import org.sarika.knowledge.Article;

/** What can be offered to somebody who types behind our name in another chat. */
public interface InlineSource {
  /** Excerpts for words, best first; at most ten. */
  List<Citation> excerpts(String words);

  /** The newest articles, newest first; at most ten. */
  List<Article> newest();
}
