package org.sarika.endtoend;

import java.util.Random;
import java.util.function.Supplier;
import org.sarika.fake.slack.Voice;
import org.sarika.fake.slack.Workspace;

/** Many people of a workspace: most write to the app alone or use its command. */
final class SlackReaders implements Supplier<SlackAsked> {
  private static final int PEOPLE = 150;
  private static final int CHANNELS = 10;

  private final Workspace team;
  private final Random random;
  private final Supplier<String> questions;

  /** Out of ten questions: so many are commands, so many mentions, the others direct messages. */
  private final int commands;

  private final int mentions;

  private SlackReaders(
      Workspace team, long seed, Supplier<String> questions, int commands, int mentions) {
    this.team = team;
    this.random = new Random(seed);
    this.questions = questions;
    this.commands = commands;
    this.mentions = mentions;
  }

  /** In all ways; in a channel no more than one message a second may be posted. */
  static SlackReaders of(Workspace team, long seed, Supplier<String> questions) {
    return new SlackReaders(team, seed, questions, 5, 2);
  }

  /** Nobody does anything but use the command. */
  static SlackReaders withCommands(Workspace team, long seed, Supplier<String> questions) {
    return new SlackReaders(team, seed, questions, 10, 0);
  }

  /** One of them asks. */
  @Override
  public SlackAsked get() {
    int way = random.nextInt(10);
    String question = questions.get();
    if (way < commands) {
      return SlackAsked.of(inChannel().command("/sarika " + question));
    }
    return SlackAsked.of(
        way < commands + mentions
            ? inChannel().mentions(question)
            : team.user("U" + random.nextInt(PEOPLE)).says(question));
  }

  private Voice inChannel() {
    return team.user("U" + random.nextInt(PEOPLE)).in(team.channel("C" + random.nextInt(CHANNELS)));
  }
}
