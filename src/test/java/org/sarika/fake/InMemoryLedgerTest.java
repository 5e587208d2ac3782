package org.sarika.fake;

import org.sarika.curation.Ledger;
import org.sarika.curation.LedgerContract;
import org.sarika.knowledge.ArticleStore;

class InMemoryLedgerTest extends LedgerContract {
  private final InMemoryArticleStore store = new InMemoryArticleStore();
  private final InMemoryLedger ledger = new InMemoryLedger(store);

  @Override
  protected ArticleStore store() {
    return store;
  }

  @Override
  protected Ledger ledger() {
    return ledger;
  }
}
