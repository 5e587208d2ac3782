package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;

/** A folder for a database, and how opening it fails. */
abstract class DatabaseFolder {
  static final StoredArticle ARTICLE = StoredArticles.full("a");

  @TempDir Path parent;
  Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = parent.resolve("some data").resolve("of ours");
  }

  static StorageException refusal(Path folder) {
    return catchThrowableOfType(StorageException.class, () -> H2Database.open(folder).close());
  }

  static void assertOneSentence(StorageException refusal) {
    assertThat(refusal).isNotNull();
    assertThat(refusal.getMessage())
        .doesNotContain("\n", "Exception", "org.", ";")
        .doesNotEndWith(".")
        .hasSizeLessThan(400);
  }
}
