package org.sarika.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sarika.curation.Change;
import org.sarika.curation.ChangeLog;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** Keeps who handed in what, and what was refused; the same refusal again is not kept twice. */
final class ImportJournal {
  private final ChangeLog log;
  private final Clock clock;
  private final Curator who;
  private final Map<String, String> refusals = new HashMap<>();

  ImportJournal(ChangeLog log, Clock clock, Curator who) {
    this.log = log;
    this.clock = clock;
    this.who = who;
    log.refusals(Instant.EPOCH).forEach(change -> refusals.put(change.subject(), change.reason()));
  }

  Curator who() {
    return who;
  }

  void refused(ImportResult.Entry entry) {
    String reason =
        entry.reasons().stream()
            .map(one -> one.toString().replace(entry.source() + ": ", ""))
            .collect(Collectors.joining("; "));
    if (!reason.equals(refusals.put(entry.source(), reason))) {
      add(Deed.REFUSED, entry.source(), reason);
    }
  }

  /** What was refused earlier is so no more. */
  void accepted(ImportResult.Entry entry) {
    if (refusals.remove(entry.source()) != null) {
      add(Deed.SUBMITTED, entry.source(), entry.id());
    }
  }

  /** An article is in the store; any thread may say so. */
  void saved(StoredArticle article) {
    Deed deed = article.status() == Status.APPROVED ? Deed.APPROVED : Deed.SUBMITTED;
    add(deed, article.id().value(), article.source());
  }

  private void add(Deed deed, String subject, String reason) {
    log.add(new Change(clock.instant(), who, deed, subject, reason));
  }
}
