package org.sarika.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.StoredArticle;
import org.sarika.lifecycle.Health;
import org.sarika.retrieval.PassageIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index in a folder of its own. A damaged one, or one of another schema, is emptied at opening
 * and reports revision -1, so that it is made anew from the store.
 */
public final class LuceneIndex implements PassageIndex {
  private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);
  private static final double MERGE_SHARE = 0.2;
  private static final String REVISION = "revision";
  private static final String SCHEMA = "schema";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final EnglishTerms terms = new EnglishTerms();
  private final ArticleDocuments documents = new ArticleDocuments(terms);
  private final AtomicInteger documentsSinceMerge = new AtomicInteger();
  private volatile long revision;

  private LuceneIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = new IndexWriter(directory, configuration(terms));
    this.searchers = new SearcherManager(writer, new SameSimilarity());
    this.revision = committedRevision(writer);
    if (revision < 0 && writer.getDocStats().numDocs > 0) {
      clear();
    }
  }

  /**
   * Opens the index, or makes an empty one.
   *
   * @param folder holds the index and nothing else
   * @throws IndexException if the folder cannot be written
   */
  public static LuceneIndex open(Path folder) {
    try {
      Files.createDirectories(folder);
      try {
        return new LuceneIndex(FSDirectory.open(folder));
      } catch (IOException | IllegalArgumentException e) {
        log.warn("the index in '{}' cannot be opened and is made anew: {}", folder, e.getMessage());
        empty(folder);
        return new LuceneIndex(FSDirectory.open(folder));
      }
    } catch (IOException e) {
      throw new IndexException("the index in '%s' cannot be written".formatted(folder), e);
    }
  }

  private static IndexWriterConfig configuration(EnglishTerms terms) {
    return new IndexWriterConfig(terms.analyzer())
        .setCodec(new SparseGraph())
        .setSimilarity(new BM25Similarity(LuceneRetriever.K1, LuceneRetriever.B))
        .setRAMBufferSizeMB(32)
        .setCommitOnClose(false);
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static long committedRevision(IndexWriter writer) {
    String committed = null;
    String schema = null;
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      for (Map.Entry<String, String> entry : live) {
        committed = entry.getKey().equals(REVISION) ? entry.getValue() : committed;
        schema = entry.getKey().equals(SCHEMA) ? entry.getValue() : schema;
      }
    }
    boolean readable = committed != null && committed.matches("\\d{1,18}");
    return readable && Fields.SCHEMA.equals(schema) ? Long.parseLong(committed) : -1;
  }

  @Override
  public void put(StoredArticle article) {
    List<Document> made = documents.of(article);
    change(() -> writer.updateDocuments(new Term(Fields.ARTICLE, article.id().value()), made));
    documentsSinceMerge.addAndGet(made.size());
  }

  @Override
  public void remove(ArticleId article) {
    change(() -> writer.deleteDocuments(new Term(Fields.ARTICLE, article.value())));
  }

  @Override
  public void clear() {
    change(writer::deleteAll);
  }

  @Override
  public void commit(long storeRevision) {
    change(() -> {
      mergeAfterMany();
      writer.setLiveCommitData(
          Map.of(REVISION, Long.toString(storeRevision), SCHEMA, Fields.SCHEMA).entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
      return 0;
    });
    revision = storeRevision;
  }

  /**
   * One segment answers in half the time of three, and merging costs seconds: done when much of the
   * index is new, not for the article that a curator just saved.
   */
  private void mergeAfterMany() throws IOException {
    if (documentsSinceMerge.get() > MERGE_SHARE * writer.getDocStats().numDocs) {
      writer.forceMerge(1);
      documentsSinceMerge.set(0);
    }
  }

  @Override
  public long revision() {
    return revision;
  }

  SearcherManager searchers() {
    return searchers;
  }

  EnglishTerms terms() {
    return terms;
  }

  @Override
  public Health check() {
    return writer.isOpen()
        ? Health.up(writer.getDocStats().numDocs + " documents")
        : Health.down("the index is closed");
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      log.warn("the index did not close cleanly: {}", e.getMessage());
    }
  }

  private static void change(Change change) {
    try {
      change.run();
    } catch (IOException e) {
      throw new IndexException("the index cannot be written: " + e.getMessage(), e);
    }
  }

  /** Searchers score as the writer does. */
  private static final class SameSimilarity extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity(LuceneRetriever.K1, LuceneRetriever.B));
      return searcher;
    }
  }

  /**
   * Lucene's own but for a graph of half the usual neighbours: a search looks at a third fewer
   * vectors, each of them far away in memory, and finds the same passages.
   */
  private static final class SparseGraph extends Lucene104Codec {
    private static final int NEIGHBOURS = 8;
    private final KnnVectorsFormat format =
        new Lucene99HnswVectorsFormat(NEIGHBOURS, Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return format;
    }
  }

  private interface Change {
    long run() throws IOException;
  }
}
