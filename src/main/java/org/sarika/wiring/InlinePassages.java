package org.sarika.wiring;

import java.util.List;
import org.sarika.answer.Citation;
import org.sarika.answer.Wanted;
import org.sarika.knowledge.Article;
import org.sarika.platform.telegram.InlineSource;
import org.sarika.retrieval.Query;

/** The library's best passages for whoever types behind the bot's name. */
final class InlinePassages implements InlineSource {
  private static final int MOST = 10;

  private final Library library;

  InlinePassages(Library library) {
    this.library = library;
  }

  @Override
  public List<Citation> excerpts(String words) {
    return library.answering().passages().find(Query.of(words), Wanted.passages(MOST));
  }

  @Override
  public List<Article> newest() {
    return library.articles().list().stream().limit(MOST).toList();
  }
}
