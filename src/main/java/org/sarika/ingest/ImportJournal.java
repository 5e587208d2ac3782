package org.sarika.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

  ImportJournal(ChangeLog log, Clock clock, Curator who) {
    this.log = log;
    this.clock = clock;
    this.who = who;
  }

  Curator who() {
    return who;
  }

  void refused(ImportResult.Entry entry) {
    String reason =
        entry.reasons().stream()
            .map(one -> one.toString().replace(entry.source() + ": ", ""))
            .collect(Collectors.joining("; "));
    boolean known =
        refusal(entry.source()).filter(one -> one.reason().equals(reason.strip())).isPresent();
    if (!known) {
      add(Deed.REFUSED, entry.source(), reason);
    }
  }

  /** What was refused earlier is so no more. */
  void accepted(ImportResult.Entry entry) {
    if (refusal(entry.source()).isPresent()) {
      add(Deed.SUBMITTED, entry.source(), entry.id());
    }
  }

  /** That the source was refused, if nothing followed. */
  private Optional<Change> refusal(String source) {
    List<Change> all = log.of(source);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.getLast()).filter(change -> change.deed() == Deed.REFUSED);
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
