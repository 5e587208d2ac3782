package org.sarika.fake.slack;

/** Somebody in a channel or in their direct messages. */
public final class Voice {
  private final Crowd crowd;
  private final Team team;
  private final Channel channel;
  private final String user;

  Voice(Crowd crowd, Team team, Channel channel, String user) {
    this.crowd = crowd;
    this.team = team;
    this.channel = channel;
    this.user = user;
  }

  public Note says(String text) {
    return write(text, "");
  }

  /** Names the app first. */
  public Note mentions(String text) {
    return write("<@" + team.botUser + "> " + text, "");
  }

  /** Writes in the thread of a message. */
  public Note replies(Note note, String text) {
    return write(text, note.root());
  }

  /** Writes in the thread that a message of the app is in, or begins. */
  public Note replies(Shown shown, String text) {
    return write(text, shown.threadTs().isEmpty() ? shown.ts() : shown.threadTs());
  }

  /** Names the app in the thread of a message. */
  public Note mentionsIn(Note note, String text) {
    return write("<@" + team.botUser + "> " + text, note.root());
  }

  private Note write(String text, String thread) {
    return crowd.world().locked(() -> crowd.write(team, channel, user, text, thread));
  }

  /** Sends a file. */
  public Note sends(String name, byte[] bytes) {
    return crowd.world().locked(() -> crowd.send(team, channel, user, "", name, bytes));
  }

  /** A message with links that are unfurled by the app. */
  public Note shares(String text) {
    return crowd.world().locked(() -> crowd.share(team, channel, user, text, ""));
  }

  /** The delivery; empty if the app is not told. */
  public String edits(Note note, String text) {
    return crowd.world().locked(() -> crowd.edit(team, channel, note, text));
  }

  /** Types a slash command, such as {@code /sarika who …}. */
  public Command command(String text) {
    return crowd.world().locked(() -> crowd.interactions().command(team, channel, user, text));
  }

  /** Chooses a shortcut from the menu of somebody's message. */
  public Press shortcut(String callbackId, Note note) {
    return shortcut(callbackId, note.ts());
  }

  /** Chooses a shortcut from the menu of the app's message. */
  public Press shortcut(String callbackId, Shown shown) {
    return shortcut(callbackId, shown.ts());
  }

  private Press shortcut(String callbackId, String ts) {
    return crowd
        .world()
        .locked(() -> {
          Stored stored = channel.find(ts).orElseThrow();
          return crowd.interactions().shortcut(team, channel, user, callbackId, stored);
        });
  }

  /** What another app would write here. */
  public Note saysAsBot(String text) {
    return crowd.world().locked(() -> crowd.writeAsBot(team, channel, "B0OTHER", text, ""));
  }
}
