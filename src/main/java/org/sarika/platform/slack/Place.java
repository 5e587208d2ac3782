package org.sarika.platform.slack;

import org.sarika.chat.ConversationId;

/**
 * Where something is said on Slack.
 *
 * @param team id of the workspace
 * @param channel id of the channel or of the direct conversation; of a person to write to them
 * @param thread timestamp of the message that the thread hangs on; empty if none
 * @param person id of who speaks
 * @param direct whether nobody else reads there
 * @param responseUrl where an answer for that person alone is posted; empty if all may read it
 */
record Place(
    String team, String channel, String thread, String person, boolean direct, String responseUrl) {
  static final String PLATFORM = "slack";

  /** A direct conversation is one talk, however many threads it has. */
  ConversationId conversation() {
    return direct
        ? new ConversationId(PLATFORM, team + "/@" + person, "")
        : new ConversationId(PLATFORM, team + "/" + channel, thread);
  }

  /** Where to write to the person of a direct {@link #conversation}. */
  static Place of(ConversationId direct) {
    String[] chat = direct.chat().split("/@", 2);
    return new Place(chat[0], chat[1], "", chat[1], true, "");
  }

  /** The same in a channel whose id is known. */
  Place in(String known) {
    return new Place(team, known, thread, person, direct, responseUrl);
  }

  /** Whether a channel is a direct conversation, by its id. */
  static boolean isDirect(String channel) {
    return channel.startsWith("D");
  }

  /** The person as the core knows them: ids are unique within a workspace only. */
  String asker() {
    return team + "/" + person;
  }

  /** Whether only that person sees an answer there. */
  boolean isPrivate() {
    return !responseUrl.isEmpty();
  }

  /** What has its own order and its own limit when sending. */
  String line() {
    return isPrivate() ? team + "/" + channel + "/" + person : team + "/" + channel;
  }

  /** The direct conversation with who speaks there. */
  Place privately() {
    return new Place(team, person, "", person, true, "");
  }

  /** The same place for all who read there. */
  Place open() {
    return new Place(team, channel, thread, person, direct, "");
  }
}
