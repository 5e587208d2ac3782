package org.sarika.fake.slack;

import java.util.Optional;

/** Tells the app of its own messages; ties the methods to the crowd, which is made after them. */
final class Echo {
  private Optional<Crowd> crowd = Optional.empty();

  void to(Crowd newCrowd) {
    crowd = Optional.of(newCrowd);
  }

  void posted(Team team, Channel channel, Stored stored) {
    crowd.ifPresent(all -> all.echo(team, channel, stored));
  }
}
