package org.sarika.endtoend;

import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.Note;

/**
 * A question on Slack.
 *
 * @param posted whether its answer is a message for all; else the asker alone sees it
 * @param delivery tells the app of it
 */
record SlackAsked(Exchange.Question question, boolean posted, String delivery) {
  static SlackAsked of(Note note) {
    return new SlackAsked(
        new Exchange.Question(
            thread(note.team(), note.channel(), note.root()), note.team() + "/" + note.channel()),
        true,
        note.delivery());
  }

  static SlackAsked of(Command command) {
    String chat = String.join("/", command.team(), command.channel(), command.user());
    return new SlackAsked(
        new Exchange.Question(command.delivery(), chat), false, command.delivery());
  }

  static String thread(String team, String channel, String ts) {
    return String.join("/", team, channel, ts);
  }
}
