package org.sarika.search;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sarika.fake.HashingEmbedder;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.Viewpoint;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;

/** An index with what reads it, over a model that only counts words. */
final class IndexedShelf implements AutoCloseable {
  final LuceneIndex index;
  final LuceneRetriever retriever;
  private final HashingEmbedder embedder = new HashingEmbedder("words");
  private long revision;

  IndexedShelf(Path folder, Names names) {
    index = LuceneIndex.open(folder);
    retriever = new LuceneRetriever(index, embedder, () -> names);
  }

  IndexedShelf(Path folder) {
    this(folder, Names.NONE);
  }

  static Article article(String id, String title, String... paragraphs) {
    return article(id, title, "2019-04-09", "The Daily Myna", List.of("military"), paragraphs);
  }

  static Article article(
      String id,
      String title,
      String published,
      String publisher,
      List<String> topics,
      String... paragraphs) {
    return new Article(
        new ArticleId(id),
        title,
        new Publisher(publisher),
        PublicationDate.parse(published),
        URI.create("https://myna.example/" + id),
        "en",
        Form.DIGEST,
        Viewpoint.INDEPENDENT,
        Reliability.HIGH,
        topics,
        List.of(),
        List.of(),
        List.of(paragraphs));
  }

  void put(Article... articles) {
    for (Article article : articles) {
      index.put(stored(article));
    }
    index.commit(++revision);
  }

  StoredArticle stored(Article article) {
    List<EmbeddedPassage> passages = new ArrayList<>();
    for (Passage passage : PassageCutter.cut(article)) {
      passages.add(
          new EmbeddedPassage(
              passage,
              embedder.embed(article.title() + ". " + passage.textIn(article)),
              passage.sentences().stream()
                  .map(sentence -> embedder.embed(sentence.in(article)))
                  .toList()));
    }
    return new StoredArticle(
        article, Origin.CURATED, Status.APPROVED, "file", "hash", "words", passages);
  }

  Ranking find(String question) {
    return retriever.retrieve(Query.of(question));
  }

  /** Ids of the articles found, best first. */
  List<String> ids(String question) {
    return ids(Query.of(question));
  }

  List<String> ids(Query query) {
    return retriever.retrieve(query).articles().stream().map(ArticleId::value).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
