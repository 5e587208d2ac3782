package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Somebody who uses Slack. Without {@link #in} they write to the app directly. */
public final class Person {
  private final Crowd crowd;
  private final Team team;
  private final String id;

  Person(Crowd crowd, Team team, String id) {
    this.crowd = crowd;
    this.team = team;
    this.id = id;
  }

  public String id() {
    return id;
  }

  public String team() {
    return team.id;
  }

  /** What this person does in a channel. */
  public Voice in(Room room) {
    return new Voice(crowd, team, room.channel(), id);
  }

  /** The direct messages with the app. */
  public Room room() {
    return new Room(crowd, team, crowd.world().locked(() -> team.direct(id)));
  }

  public Voice inPrivate() {
    return in(room());
  }

  /** Writes to the app directly. */
  public Note says(String text) {
    return inPrivate().says(text);
  }

  /** Writes in a thread of the direct messages. */
  public Note replies(Note note, String text) {
    return inPrivate().replies(note, text);
  }

  public Note replies(Shown shown, String text) {
    return inPrivate().replies(shown, text);
  }

  /** Types a slash command in the direct messages, such as {@code /sarika who …}. */
  public Command command(String text) {
    return inPrivate().command(text);
  }

  /** Opens the agent view; the delivery. */
  public String opensMessages() {
    return crowd
        .world()
        .locked(() -> crowd.events().tell(
            team, crowd.events().opened("messages", id, team.direct(id))));
  }

  /** Opens the app's Home; the delivery. */
  public String opensHome() {
    return crowd
        .world()
        .locked(() -> {
          OpenView[] home = crowd.views().home(team.id, id).stream().toArray(OpenView[]::new);
          return crowd
              .events()
              .tell(team, crowd.events().opened("home", id, team.direct(id), home));
        });
  }

  /** Looks at a channel with the agent view beside it; the delivery. */
  public String looksAt(Room room) {
    return crowd
        .world()
        .locked(() -> crowd.events().tell(
            team, crowd.events().contextChanged(id, team.direct(id), room.id())));
  }

  /** Presses the button with this label. */
  public Press presses(Shown shown, String label) {
    Button button =
        shown
            .button(label)
            .orElseThrow(
                () -> new AssertionError("no button '" + label + "' among " + shown.labels()));
    return press(shown, Crowd.action(button));
  }

  /** Presses a button that says this to the app, whether there is one or not. */
  public Press forges(Shown shown, String actionId, String value) {
    return press(shown, forged(actionId, value));
  }

  private Press press(Shown shown, ObjectNode action) {
    return crowd
        .world()
        .locked(() -> {
          Channel channel = team.find(shown.channel()).orElseThrow();
          Stored stored = channel.messages.get(shown.ts());
          if (stored == null || !stored.isSeenBy(id)) {
            throw new AssertionError("this person does not see the message");
          }
          return crowd.interactions().press(team, channel, id, stored, action);
        });
  }

  /** Presses the button with this label in a modal or in the Home. */
  public Press presses(View view, String label) {
    Button button =
        view.button(label)
            .orElseThrow(
                () -> new AssertionError("no button '" + label + "' among " + view.labels()));
    return press(view, Crowd.action(button));
  }

  public Press forges(View view, String actionId, String value) {
    return press(view, forged(actionId, value));
  }

  private Press press(View view, ObjectNode action) {
    return crowd
        .world()
        .locked(() -> {
          ObjectNode state = JsonNodeFactory.instance.objectNode();
          state.putObject("values");
          return crowd.interactions().press(team, id, open(view), action, state);
        });
  }

  /**
   * Presses the button that submits a modal.
   *
   * @param chosen labels of options, or parts of them; what is none goes into the text fields
   */
  public Press submits(View view, String... chosen) {
    if (view.submit().isEmpty()) {
      throw new AssertionError("'" + view.title() + "' has nothing to submit");
    }
    return crowd
        .world()
        .locked(() -> {
          OpenView open = open(view);
          ObjectNode state = Interactions.state(open, List.of(chosen));
          return crowd.interactions().submit(team, id, open, state);
        });
  }

  /** Closes a modal; without a delivery if the app does not want to know. */
  public Press closes(View view) {
    return crowd.world().locked(() -> crowd.interactions().close(team, id, open(view)));
  }

  private OpenView open(View view) {
    return crowd
        .views()
        .find(view.id())
        .filter(one -> one.open && one.user.equals(id))
        .orElseThrow(() -> new AssertionError("this person does not see '" + view.title() + "'"));
  }

  private static ObjectNode forged(String actionId, String value) {
    ObjectNode action =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "button")
            .put("action_id", actionId)
            .put("block_id", "forged")
            .put("value", value);
    action.putObject("text").put("type", "plain_text").put("text", "x").put("emoji", true);
    return action;
  }
}
