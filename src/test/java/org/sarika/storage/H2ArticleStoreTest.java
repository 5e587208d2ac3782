package org.sarika.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.ArticleStoreContract;

class H2ArticleStoreTest extends ArticleStoreContract {
  @TempDir private Path folder;
  private H2Database database;

  @BeforeEach
  void open() {
    database = H2Database.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected ArticleStore store() {
    return database.articles();
  }
}
