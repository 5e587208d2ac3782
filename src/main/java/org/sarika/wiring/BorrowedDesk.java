package org.sarika.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.curation.Review;
import org.sarika.gaps.GapCluster;
import org.sarika.retrieval.Query;

/** A desk that somebody else closes. */
final class BorrowedDesk implements Desk {
  private final Desk desk;

  BorrowedDesk(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public Answer answer(List<String> turns, LocalDate asOf) {
    return desk.answer(turns, asOf);
  }

  @Override
  public List<Finding> search(Query query, int limit) {
    return desk.search(query, limit);
  }

  @Override
  public Imported importFiles(ImportRequest request, Progress progress) {
    return desk.importFiles(request, progress);
  }

  @Override
  public Review review() {
    return desk.review();
  }

  @Override
  public List<GapCluster> gaps(boolean answered) {
    return desk.gaps(answered);
  }

  @Override
  public void backup(Path file) {
    desk.backup(file);
  }

  @Override
  public void chat(Screen screen) {
    desk.chat(screen);
  }

  @Override
  public List<Part> serve(Orders orders) {
    return desk.serve(orders);
  }

  @Override
  public void close() {}
}
