package org.sarika.fake;

import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.GapJournal;
import org.sarika.gaps.Report;

/** Writes everything into a log in memory before it returns. */
public final class PromptJournal implements GapJournal {
  private final InMemoryGapLog log;

  public PromptJournal(InMemoryGapLog log) {
    this.log = log;
  }

  @Override
  public void report(Report report) {
    log.report(report);
  }

  @Override
  public void withdraw(String question, Asker asker) {
    log.withdraw(question, asker);
  }

  @Override
  public Kept wish(Report report, Address where) {
    return log.wish(report, where) ? Kept.KEPT : Kept.TOO_MANY;
  }

  @Override
  public int forget(Asker asker) {
    return log.forget(asker);
  }
}
