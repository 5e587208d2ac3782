package org.sarika.delivery;

/**
 * How fast a platform lets us talk. Within any second no more than {@code perSecond} leave and
 * within any minute no more than {@code groupPerMinute} for a group, bursts included. A chat gets
 * {@code chatPerSecond} in the long run and {@code chatBurst} at once: the platforms tolerate a
 * short burst in one chat, and a long reply needs it.
 *
 * @param perSecond messages a second to all chats together
 * @param burst of these, how many may leave at the same moment; less than {@code perSecond}
 * @param chatPerSecond messages a second to one chat
 * @param chatBurst messages at once to a chat that was quiet
 * @param groupPerMinute messages a minute to one group
 * @param groupBurst of these, how many at once; less than {@code groupPerMinute}. After a burst the
 *     next ones follow as {@code chatPerSecond} says, until the minute is full
 */
public record PaceLimits(
    int perSecond,
    int burst,
    int chatPerSecond,
    int chatBurst,
    int groupPerMinute,
    int groupBurst) {
  public PaceLimits {
    if (burst < 1 || chatPerSecond < 1 || chatBurst < 1 || groupBurst < 1) {
      throw new IllegalArgumentException("a rate or burst below 1 would send nothing: raise it");
    }
    if (burst >= perSecond || groupBurst >= groupPerMinute) {
      throw new IllegalArgumentException("a burst must be smaller than its rate: lower it");
    }
  }

  /**
   * What Telegram asks for: 30 a second, 1 a second for a chat, 20 a minute for a group. Five at
   * once spare people who ask at the same moment a wait.
   */
  public static PaceLimits standard() {
    return new PaceLimits(30, 5, 1, 3, 20, 3);
  }
}
