package org.sarika.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.PassageIndex;

/** Keeps articles in a map and a list of what was done to it; any thread may do it. */
public final class RecordingPassageIndex implements PassageIndex {
  private final TreeMap<ArticleId, StoredArticle> articles = new TreeMap<>();
  private final List<String> calls = new ArrayList<>();
  private long revision = -1;

  @Override
  public synchronized void put(StoredArticle article) {
    articles.put(article.id(), article);
    calls.add("put " + article.id());
  }

  @Override
  public synchronized void remove(ArticleId article) {
    articles.remove(article);
    calls.add("remove " + article);
  }

  @Override
  public synchronized void clear() {
    articles.clear();
    calls.add("clear");
  }

  @Override
  public synchronized void commit(long newRevision) {
    revision = newRevision;
    calls.add("commit");
  }

  @Override
  public synchronized long revision() {
    return revision;
  }

  /** The ids it holds. */
  public synchronized List<String> ids() {
    return articles.keySet().stream().map(ArticleId::value).toList();
  }

  /** What was done since the last call. */
  public synchronized List<String> takeCalls() {
    List<String> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  /** As if its files were deleted. */
  public synchronized void lose() {
    articles.clear();
    revision = -1;
  }
}
