package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;

class H2DatabaseTest extends DatabaseFolder {
  @Test
  void keepsArticlesAndRevisionFromOneOpeningToTheNext() {
    long revision;
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);
      revision = database.articles().revision();
    }

    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
      assertThat(database.articles().revision()).isEqualTo(revision);
    }
  }

  @Test
  void startsOverWhenTheFirstStartWasCutOff() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("sarika.new.mv.db"), "half a database");

    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);
    }

    assertThat(folder.resolve("sarika.new.mv.db")).doesNotExist();
  }

  @Test
  void closesTwiceAndThenRefusesInOneSentence() {
    H2Database database = H2Database.open(folder);

    database.close();
    database.close();

    assertThatThrownBy(() -> database.articles().save(ARTICLE))
        .isInstanceOf(StorageException.class)
        .hasMessage("the store is closed");
    assertOneSentence(
        catchThrowableOfType(StorageException.class, () -> database.articles().find(ARTICLE.id())));
    assertThat(database.check().ok()).isFalse();
    assertThat(database.articles().check().ok()).isFalse();
  }

  @Test
  void worksOnWhileTheFolderIsThere() throws IOException {
    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.check().ok()).isTrue();

      Files.move(folder, parent.resolve("elsewhere"));

      assertThat(database.check().ok()).isFalse();
      assertThat(database.check().detail()).contains(folder.toString()).doesNotEndWith(".");
    }
  }

  @Test
  void failsOneWriteWithoutHarmToTheNext() {
    StoredArticle good = StoredArticles.plain("b");
    StoredArticle broken =
        new StoredArticle(
            good.article(),
            good.origin(),
            good.status(),
            good.source(),
            good.contentHash(),
            good.model(),
            List.of(good.passages().getFirst(), good.passages().getFirst()));
    try (H2Database database = H2Database.open(folder)) {
      StorageException refusal =
          catchThrowableOfType(StorageException.class, () -> database.articles().save(broken));
      database.articles().save(ARTICLE);

      assertOneSentence(refusal);
      assertThat(refusal).hasMessageStartingWith("saving article 'b' failed");
      assertThat(database.articles().find(new ArticleId("b"))).isEmpty();
      assertThat(database.articles().find(ARTICLE.id())).isPresent();
    }
  }

  @Test
  void worksOnAnInterruptedThreadAndLeavesItInterrupted() {
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);
    }
    try (H2Database database = H2Database.open(folder)) {
      Thread.currentThread().interrupt();
      StoredArticle read = database.articles().load(ARTICLE.id()).orElseThrow();
      database.articles().save(StoredArticles.plain("b"));
      boolean stillInterrupted = Thread.interrupted();

      assertThat(read).isEqualTo(ARTICLE);
      assertThat(stillInterrupted).isTrue();
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
      database.articles().save(StoredArticles.plain("c"));
    }
  }

  @Test
  void refusesMessagesInOneSentenceWhenItIsClosed() {
    H2Database database = H2Database.open(folder);
    Inbox inbox = database.inbox("test", "bot");
    Outbox outbox = database.outbox("test", "bot");

    database.close();

    assertThatThrownBy(() -> inbox.keep(List.of()))
        .isInstanceOf(StorageException.class)
        .hasMessage("the store is closed");
    assertThatThrownBy(() -> outbox.sent(1, "1"))
        .isInstanceOf(StorageException.class)
        .hasMessage("the store is closed");
    assertOneSentence(catchThrowableOfType(StorageException.class, inbox::unfinished));
    assertOneSentence(catchThrowableOfType(StorageException.class, outbox::unsent));
  }
}
