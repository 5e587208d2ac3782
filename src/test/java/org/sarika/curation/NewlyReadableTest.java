package org.sarika.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryLedger;
import org.sarika.fake.RecordingPassageIndex;
import org.sarika.fake.SteppingClock;
import org.sarika.fake.Samples;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;

class NewlyReadableTest {
  private final List<String> heard = new ArrayList<>();
  private final InMemoryArticleStore store = new InMemoryArticleStore();
  private final InMemoryLedger ledger = new InMemoryLedger(store);
  private final Shelf shelf = new Shelf(store, new RecordingPassageIndex(), ledger, new Listener());

  private final class Listener implements NewlyReadable {
    @Override
    public void coming(Set<ArticleId> articles) {
      heard.add(new TreeSet<>(articles.stream().map(ArticleId::value).toList()).toString());
    }

    @Override
    public void arrived() {
      heard.add("arrived");
    }
  }

  @Test
  void hearsWhatIsSavedBeforeAndAfterItCanBeRead() {
    shelf.save(StoredArticles.plain("b"));
    shelf.save(StoredArticles.plain("a"));
    shelf.save(waiting("c"));
    assertThat(heard).isEmpty();

    shelf.commit();
    shelf.commit();

    assertThat(heard).containsExactly("[a, b]", "arrived");
  }

  @Test
  void hearsWhatIsApprovedAndThatSomethingIsTakenBack() {
    Review review = new Review(shelf, ledger, id -> List.of(), new SteppingClock(Samples.NOW));
    shelf.save(waiting("a"));
    shelf.commit();
    heard.clear();

    review.approve(new ArticleId("a"), new Curator("dara"), Approval.PLAIN);
    review.retract(new ArticleId("a"), "wrong", new Curator("dara"));

    assertThat(heard).containsExactly("[a]", "arrived", "arrived");
  }

  private static StoredArticle waiting(String id) {
    return StoredArticles.plain(id).with(Status.PENDING);
  }
}
