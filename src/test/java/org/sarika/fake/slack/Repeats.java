package org.sarika.fake.slack;

import java.util.Random;

/** How often Slack tells the same thing more than once. */
public final class Repeats {
  private final World world;
  private Random random = new Random(1);
  private double same;
  private double other;
  private boolean mentionsAsMessages;
  private boolean ownMessages = true;

  Repeats(World world) {
    this.world = world;
  }

  /** A share of the events comes twice with the same event id. */
  public Repeats sameEvent(double share, long seed) {
    world.locked(() -> {
      same = share;
      random = new Random(seed);
    });
    return this;
  }

  /** A share of the events comes twice, each time with an event id of its own. */
  public Repeats otherEventId(double share, long seed) {
    world.locked(() -> {
      other = share;
      random = new Random(seed);
    });
    return this;
  }

  /** What is written in channels comes as {@code message} too, as if that were subscribed. */
  public Repeats mentionsAsMessages(boolean on) {
    world.locked(() -> mentionsAsMessages = on);
    return this;
  }

  /** The app's own direct messages come back as events, as at Slack; on unless set. */
  public Repeats ownMessages(boolean on) {
    world.locked(() -> ownMessages = on);
    return this;
  }

  boolean isSame() {
    return same > 0 && random.nextDouble() < same;
  }

  boolean isOther() {
    return other > 0 && random.nextDouble() < other;
  }

  boolean isMentionsAsMessages() {
    return mentionsAsMessages;
  }

  boolean isOwnMessages() {
    return ownMessages;
  }
}
