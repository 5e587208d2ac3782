package org.sarika.chat;

import java.time.Duration;
import java.util.Optional;

/** Who may press the buttons of an answer, where, and for how long. */
final class PressRights {
  private final ConversationStore conversations;
  private final Duration kept;

  /**
   * @param kept how long a button works
   */
  PressRights(ConversationStore conversations, Duration kept) {
    this.conversations = conversations;
    this.kept = kept;
  }

  /** What is done with the turn of a button. */
  interface Deed {
    Pressed on(Turn turn);
  }

  /** What everybody would see is the asker's to ask for. */
  Pressed forAsker(Press press, Deed deed) {
    return forReader(
        press,
        (turn, relation) ->
            relation == Relation.ASKER || press.privately()
                ? deed.on(turn)
                : new Pressed.Refused(Notice.NOT_YOURS));
  }

  /** The same, for whom it matters who presses. */
  interface DeedOfReader {
    Pressed on(Turn turn, Relation relation);
  }

  /** What everybody who reads the answer may do. */
  Pressed forReader(Press press, DeedOfReader deed) {
    Optional<Turn> turn = conversations.find(press.turn());
    // Without its words whose it was is not kept either: nobody owns such a button any more.
    if (turn.isEmpty()
        || turn.get().standalone().isEmpty()
        || turn.get().at().isBefore(press.at().minus(kept))) {
      return new Pressed.Refused(Notice.TOO_OLD);
    }
    Relation relation = conversations.relation(press.turn(), press.conversation(), press.asker());
    boolean reads =
        switch (relation) {
          case ASKER, LISTENER -> true;
          case ASKER_ELSEWHERE -> press.privately();
          case STRANGER -> false;
        };
    return reads ? deed.on(turn.get(), relation) : new Pressed.Refused(Notice.NOT_YOURS);
  }
}
