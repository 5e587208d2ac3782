package org.sarika.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.gaps.NewArticles;
import org.sarika.gaps.NewArticlesContract;

class H2NewArticlesTest extends NewArticlesContract {
  @TempDir private Path folder;
  private H2Database database;

  @BeforeEach
  void open() {
    database = H2Database.open(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected NewArticles list() {
    return database.newArticles();
  }
}
