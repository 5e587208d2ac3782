package org.sarika.chat;

import java.util.Optional;
import org.sarika.curation.Submission;

/**
 * What curators do in a chat. To everybody else it is not there: what they send and press is what
 * it would be without it. Faults of the store pass through.
 */
public interface Curating {
  /** Largest file that is taken, in bytes: Telegram hands bots no larger one. */
  int LARGEST_FILE = 20 << 20;

  /** Nobody curates here. */
  Curating OFF =
      new Curating() {
        @Override
        public boolean isOpenTo(ConversationId where, String who) {
          return false;
        }

        @Override
        public Optional<Reply> reply(IncomingMessage message) {
          return Optional.empty();
        }

        @Override
        public Optional<Reply> take(IncomingMessage message, Submission.File file) {
          return Optional.empty();
        }

        @Override
        public Pressed press(Press press) {
          return new Pressed.Refused(Notice.TOO_OLD);
        }
      };

  /** Whether somebody may curate there: then a file of theirs is worth fetching. */
  boolean isOpenTo(ConversationId where, String who);

  /** The reply to a curator's order, link or reason; empty for all other messages. */
  Optional<Reply> reply(IncomingMessage message);

  /** The reply to a curator's file; empty if the sender is none. */
  Optional<Reply> take(IncomingMessage message, Submission.File file);

  /** What comes of a press on a curator's button. */
  Pressed press(Press press);
}
