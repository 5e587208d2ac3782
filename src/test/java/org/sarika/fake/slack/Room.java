package org.sarika.fake.slack;

import java.util.List;

/** A channel or somebody's direct messages. */
public final class Room {
  private final Crowd crowd;
  private final Team team;
  private final Channel channel;

  Room(Crowd crowd, Team team, Channel channel) {
    this.crowd = crowd;
    this.team = team;
    this.channel = channel;
  }

  public String id() {
    return channel.id;
  }

  public String team() {
    return team.id;
  }

  Channel channel() {
    return channel;
  }

  /** What the app shows here now to whom it may be, oldest first. */
  public List<Shown> shown() {
    return crowd.world().locked(channel::standing);
  }

  /** What this person sees of the app here now. */
  public List<Shown> shownTo(Person person) {
    return shown().stream()
        .filter(shown ->
            shown.ephemeralTo().isEmpty() || shown.ephemeralTo().equals(person.id()))
        .toList();
  }

  /** All that the app ever showed here, what was deleted as well. */
  public List<Shown> history() {
    return crowd.world().locked(() -> channel.byApp().stream().map(Stored::shown).toList());
  }

  /** All that the app ever said to be doing here. */
  public List<String> statuses() {
    return crowd.world().locked(() -> List.copyOf(channel.saidStatuses));
  }

  /** What it says to be doing now, in any thread. */
  public List<String> status() {
    return crowd.world().locked(() -> List.copyOf(channel.statuses.values()));
  }

  public List<Unfurl> unfurls() {
    return crowd.world().locked(() -> List.copyOf(channel.unfurls));
  }

  /** The bot is not in it any more, or never was. */
  public Room withoutBot() {
    crowd.world().locked(() -> channel.botIn = false);
    return this;
  }

  public Room withBot() {
    crowd.world().locked(() -> channel.botIn = true);
    return this;
  }

  public Room archived() {
    crowd.world().locked(() -> channel.archived = true);
    return this;
  }

  /** Somebody's message is gone, and with it the thread that began there. */
  public void loses(Note note) {
    crowd.world().locked(() -> channel.find(note.ts()).ifPresent(one -> one.deleted = true));
  }
}
