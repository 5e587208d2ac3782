package org.sarika.storage;

import java.util.Collection;
import java.util.List;
import org.sarika.gaps.NewArticles;
import org.sarika.knowledge.ArticleId;

/** The rows of {@code new_articles}. */
final class JdbiNewArticles implements NewArticles {
  private final Reads reads;
  private final WriteQueue queue;

  JdbiNewArticles(Reads reads, WriteQueue queue) {
    this.reads = reads;
    this.queue = queue;
  }

  @Override
  public void add(Collection<ArticleId> articles) {
    queue.write(
        "noting new articles",
        handle -> {
          int added = 0;
          for (ArticleId article : articles) {
            added +=
                handle
                    .createUpdate(
                        """
                        INSERT INTO new_articles (article)
                        SELECT :article WHERE NOT EXISTS
                          (SELECT 1 FROM new_articles WHERE article = :article)
                        """)
                    .bind("article", article.value())
                    .execute();
          }
          return Change.Made.rows(added);
        });
  }

  @Override
  public List<ArticleId> first(int most) {
    return reads.read(
        "new articles",
        handle ->
            handle
                .createQuery("SELECT article FROM new_articles ORDER BY number LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list());
  }

  @Override
  public void remove(Collection<ArticleId> articles) {
    String[] ids = articles.stream().map(ArticleId::value).toArray(String[]::new);
    queue.write(
        "noting that new articles were compared",
        handle ->
            Change.Made.rows(
                handle
                    .createUpdate(
                        "DELETE FROM new_articles WHERE ARRAY_CONTAINS(:articles, article)")
                    .bindArray("articles", String.class, (Object[]) ids)
                    .execute()));
  }
}
