package org.sarika.chat;

import java.util.List;
import org.sarika.curation.FeedTrouble;
import org.sarika.knowledge.Article;

/**
 * What the store holds.
 *
 * @param articles how many articles
 * @param outlets how many outlets
 * @param newest the newest article; empty if there is none, otherwise one
 * @param oldest the oldest, likewise
 * @param feeds feeds that failed or were silent for too long
 */
public record Stock(
    int articles,
    int outlets,
    List<Article> newest,
    List<Article> oldest,
    List<FeedTrouble> feeds) {
  public Stock {
    newest = List.copyOf(newest);
    oldest = List.copyOf(oldest);
    feeds = List.copyOf(feeds);
  }

  /** With no feed in trouble. */
  public Stock(int articles, int outlets, List<Article> newest, List<Article> oldest) {
    this(articles, outlets, newest, oldest, List.of());
  }
}
