package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** A workspace, and whether the app is installed there. */
public final class Workspace {
  private final Crowd crowd;
  private final Team team;

  Workspace(Crowd crowd, Team team) {
    this.crowd = crowd;
    this.team = team;
  }

  public String id() {
    return team.id;
  }

  /** The user that stands for the app. */
  public String botUser() {
    return team.botUser;
  }

  /** The bot's newest token, whether it still holds or not; empty if there never was one. */
  public String token() {
    return crowd.world().locked(team::token);
  }

  public boolean isInstalled() {
    return crowd.world().locked(() -> team.installed);
  }

  /** Somebody who works here. */
  public Person user(String id) {
    crowd.world().locked(() -> team.people.add(id));
    return new Person(crowd, team, id);
  }

  /** A channel that the bot is in. */
  public Room channel(String id) {
    return room(id, Channel.Kind.PUBLIC);
  }

  public Room privateChannel(String id) {
    return room(id, Channel.Kind.PRIVATE);
  }

  private Room room(String id, Channel.Kind kind) {
    return crowd
        .world()
        .locked(() -> new Room(crowd, team, team.channel(id, kind, id.toLowerCase(Locale.ROOT))));
  }

  /** More scopes than the app's manifest has, such as {@code users:read}. */
  public Workspace grants(String... scopes) {
    crowd.world().locked(() -> team.scopes.addAll(List.of(scopes)));
    return this;
  }

  public Workspace withdraws(String... scopes) {
    crowd.world().locked(() -> List.of(scopes).forEach(team.scopes::remove));
    return this;
  }

  /** The token holds no more, and the app is told so. */
  public void revokesToken() {
    crowd
        .world()
        .locked(() -> {
          team.revoke();
          crowd.events().revoked(team);
        });
  }

  /** The app is thrown out, and told so by two events; the delivery of the second. */
  public String uninstalls() {
    return crowd
        .world()
        .locked(() -> {
          team.revoke();
          crowd.events().revoked(team);
          String delivery = crowd.events().uninstalled(team);
          team.installed = false;
          return delivery;
        });
  }

  /**
   * Sends the app a payload of the test's own, as it is; the delivery.
   *
   * @param kind {@code slash_commands}, {@code events_api} or {@code interactive}
   */
  public String injects(String kind, ObjectNode payload) {
    return crowd.world().locked(() -> crowd.events().inject(kind, team, payload));
  }

  /** Tells the app of an event that the test wrote itself, in Slack's wrapping; the delivery. */
  public String tells(ObjectNode event) {
    return crowd.world().locked(() -> crowd.events().tell(team, event));
  }
}
