package org.sarika.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.curation.Ledger;
import org.sarika.curation.Ruling;
import org.sarika.knowledge.ArticleId;

/** A ledger for tests over a store that forgets everything. */
public final class InMemoryLedger implements Ledger {
  private final InMemoryArticleStore store;
  private final List<Change> changes = new ArrayList<>();

  public InMemoryLedger(InMemoryArticleStore store) {
    this.store = store;
  }

  @Override
  public synchronized void add(Change change) {
    changes.add(change);
  }

  @Override
  public synchronized void write(Change change, List<Ruling> rulings) {
    rulings.forEach(ruling -> store.rule(new ArticleId(change.subject()), ruling));
    changes.add(change);
  }

  @Override
  public synchronized List<Change> of(String subject) {
    return changes.stream().filter(change -> change.subject().equals(subject)).toList();
  }

  @Override
  public synchronized List<Change> latest(int most) {
    return changes.reversed().stream().limit(most).toList();
  }

  @Override
  public synchronized List<Change> refusals(Instant since) {
    Set<String> seen = new HashSet<>();
    return changes.reversed().stream()
        .filter(change -> seen.add(change.subject()))
        .filter(change -> change.deed() == Deed.REFUSED && !change.at().isBefore(since))
        .toList();
  }
}
