package org.sarika.fake.slack;

/**
 * A message that somebody wrote.
 *
 * @param ts its time, which is its name in the channel
 * @param threadTs the message that its thread began with; empty outside of threads
 * @param user who
 * @param text as it was typed
 * @param delivery tells the app of it; empty if the app is not told
 */
public record Note(
    String team,
    String channel,
    String ts,
    String threadTs,
    String user,
    String text,
    String delivery) {
  /** Where an answer in a thread belongs. */
  public String root() {
    return threadTs.isEmpty() ? ts : threadTs;
  }
}
