package org.sarika.chat;

import java.time.Instant;
import org.sarika.answer.Answer;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.GapJournal;
import org.sarika.gaps.Report;
import org.sarika.gaps.Why;

/** Tells the gap log what was not answered, or not well. */
final class Unanswered {
  private final GapJournal journal;

  Unanswered(GapJournal journal) {
    this.journal = journal;
  }

  /** A question that nothing was found for. */
  void noteIfRefused(ConversationId where, String asker, Answer answer, Instant at) {
    if (answer instanceof Answer.NotFound) {
      String question = answer.question().standalone();
      journal.report(Report.refused(question, answer.confidence(), asker(where, asker), at));
    }
  }

  /** What somebody thinks of an answer. */
  void rated(Press press, Turn turn, Rating rating) {
    switch (rating) {
      case HELPFUL -> journal.withdraw(turn.standalone(), asker(press));
      case NOT_HELPFUL -> complain(press, turn, Complaint.NONE);
      case WRONG -> complain(press, turn, Complaint.WRONG);
      case OUTDATED -> complain(press, turn, Complaint.OUTDATED);
      case MISSING -> complain(press, turn, Complaint.MISSING);
      case BAD_QUOTE -> complain(press, turn, Complaint.BAD_QUOTE);
    }
  }

  private void complain(Press press, Turn turn, Complaint complaint) {
    journal.report(report(press, turn, complaint));
  }

  private static Report report(Press press, Turn turn, Complaint complaint) {
    Why why = turn.outcome() == Outcome.NOT_FOUND ? Why.REFUSED : Why.DISLIKED;
    return Report.of(turn.standalone(), 0, asker(press), why, complaint, press.at());
  }

  /** Somebody wants to be told where they pressed. */
  Pressed wish(Press press, Turn turn) {
    ConversationId where = press.conversation();
    GapJournal.Kept kept =
        journal.wish(
            report(press, turn, Complaint.NONE),
            new Address(where.platform(), where.chat(), where.thread()));
    return switch (kept) {
      case KEPT -> new Pressed.Noted(Notice.WISH_KEPT);
      case TOO_MANY -> new Pressed.Refused(Notice.TOO_MANY_WISHES);
      case NOT_HERE -> new Pressed.Refused(Notice.TOO_OLD);
    };
  }

  /** How many wishes were erased. */
  int forget(String platform, String asker) {
    return journal.forget(new Asker(platform, asker));
  }

  private static Asker asker(Press press) {
    return asker(press.conversation(), press.asker());
  }

  private static Asker asker(ConversationId where, String asker) {
    return new Asker(where.platform(), asker);
  }
}
