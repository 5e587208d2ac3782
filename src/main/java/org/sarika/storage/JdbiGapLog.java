package org.sarika.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.Report;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;

/** Questions without an answer on disk: each change of several tables is one transaction. */
final class JdbiGapLog implements GapLog {
  private final Reads reads;
  private final WriteQueue queue;
  private final Pseudonyms pseudonyms;
  private final WishRows wishes;

  JdbiGapLog(Reads reads, WriteQueue queue, Pseudonyms pseudonyms) {
    this.reads = reads;
    this.queue = queue;
    this.pseudonyms = pseudonyms;
    this.wishes = new WishRows(pseudonyms.addresses());
  }

  @Override
  public long report(Report report) {
    return queue.write(
        "noting a question without an answer", handle -> Change.Made.changed(put(handle, report)));
  }

  private long put(Handle handle, Report report) {
    long gap = GapRows.put(handle, report);
    SightingRows.put(handle, gap, pseudonyms.gapAsker(report.asker()), report);
    return gap;
  }

  @Override
  public void withdraw(String question, Asker asker) {
    write(
        "noting that an answer is liked",
        handle -> {
          int rows =
              GapRows.number(handle, Report.key(question))
                  .map(gap -> SightingRows.withdraw(handle, gap, pseudonyms.gapAsker(asker)))
                  .orElse(0);
          return rows == 0 ? 0 : rows + GapRows.removeNobodys(handle);
        });
  }

  @Override
  public boolean wish(Report report, Address where) {
    byte[] asker = pseudonyms.gapAsker(report.asker());
    return queue.write(
        "keeping a wish",
        handle -> {
          long gap = GapRows.number(handle, report.key()).orElse(0L);
          if (WishRows.isFull(handle, gap, asker)) {
            return Change.Made.unchanged(false);
          }
          wishes.put(handle, put(handle, report), asker, where, report.asker().id(), report.at());
          return Change.Made.changed(true);
        });
  }

  @Override
  public List<Gap> all() {
    return reads.read("questions without an answer", GapReader::all);
  }

  @Override
  public boolean hasOpen() {
    return reads.read("whether a question is without an answer", GapReader::hasOpen);
  }

  @Override
  public Map<Long, Embedding> vectors(String model) {
    return reads.read("questions' vectors", handle -> GapReader.vectors(handle, model));
  }

  @Override
  public void place(long gap, String model, Embedding vector) {
    write("keeping a question's vector", handle -> GapRows.place(handle, gap, model, vector));
  }

  @Override
  public void answered(long gap, ArticleId by, Instant at) {
    write("noting that a question is answered", handle -> GapRows.answered(handle, gap, by, at));
  }

  @Override
  public void reopen(long gap) {
    write("noting that a question is open again", handle -> GapRows.reopen(handle, gap));
  }

  @Override
  public List<Wish> due() {
    return reads.read("who is to be told", wishes::due);
  }

  @Override
  public int forget(Asker asker) {
    byte[] hash = pseudonyms.gapAsker(asker);
    return queue.write(
        "forgetting an asker's gaps",
        handle -> {
          int wished = WishRows.forget(handle, hash);
          int seen = SightingRows.forget(handle, hash);
          int gone = wished + seen == 0 ? 0 : GapRows.removeNobodys(handle);
          return new Change.Made<>(wished, wished + seen + gone > 0);
        });
  }

  @Override
  public void forgetBefore(Instant askers, Instant wishesBefore, Instant questions) {
    write(
        "forgetting old gaps",
        handle ->
            SightingRows.forgetAskersBefore(handle, askers)
                + WishRows.endBefore(handle, wishesBefore)
                + GapRows.removeBefore(handle, questions));
  }

  /** A change that says how many rows it is of. */
  private void write(String what, ToIntFunction<Handle> change) {
    queue.write(what, handle -> Change.Made.rows(change.applyAsInt(handle)));
  }
}
