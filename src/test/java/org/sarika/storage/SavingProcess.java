package org.sarika.storage;

import java.nio.file.Path;
import java.util.List;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;

/** Saves articles from several threads until it is killed, and says each that was acknowledged. */
final class SavingProcess {
  private static final int THREADS = 4;
  private static final int IDS = 3;

  private SavingProcess() {}

  /** The article with this id as its {@code version} writes it. */
  static StoredArticle article(String id, long version) {
    return StoredArticles.withText(id, paragraphs(version).toArray(String[]::new));
  }

  static List<String> paragraphs(long version) {
    return List.of(
        "Version " + version + " begins. It goes on.",
        ("Words of version " + version + ". ").repeat(10).strip(),
        "Version " + version + " ends.");
  }

  /** The version that a text says it has. */
  static long version(String paragraph) {
    return Long.parseLong(paragraph.split(" ", 3)[1]);
  }

  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[1]);
    H2Database database = H2Database.open(Path.of(arguments[0]));
    ChildProcess.say("open");
    for (int thread = 0; thread < THREADS; thread++) {
      String prefix = "thread" + thread + "-";
      Thread.ofPlatform().start(() -> save(database.articles(), prefix, first));
    }
  }

  private static void save(ArticleStore store, String prefix, long first) {
    for (long version = first; ; version++) {
      String id = prefix + version % IDS;
      store.save(article(id, version));
      ChildProcess.say(id + " " + version);
    }
  }
}
