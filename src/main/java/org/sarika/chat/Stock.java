package org.sarika.chat;

import java.util.List;
import org.sarika.knowledge.Article;

/**
 * What the store holds.
 *
 * @param articles how many articles
 * @param outlets how many outlets
 * @param newest the newest article; empty if there is none, otherwise one
 * @param oldest the oldest, likewise
 */
public record Stock(int articles, int outlets, List<Article> newest, List<Article> oldest) {
  public Stock {
    newest = List.copyOf(newest);
    oldest = List.copyOf(oldest);
  }
}
