package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** Somebody in a chat, perhaps in a topic of it. */
public final class Voice {
  private final Crowd crowd;
  private final Person person;
  private final Chat chat;
  private final long thread;

  Voice(Crowd crowd, Person person, Chat chat, long thread) {
    this.crowd = crowd;
    this.person = person;
    this.chat = chat;
    this.thread = thread;
  }

  public Note says(String text) {
    return crowd.world().locked(() -> crowd.write(person, chat, thread, text, 0));
  }

  /** Answers a message of the bot. */
  public Note replies(Shown shown, String text) {
    return crowd.world().locked(() -> crowd.write(person, chat, thread, text, shown.id()));
  }

  /** Answers somebody's message. */
  public Note replies(Note note, String text) {
    return crowd.world().locked(() -> crowd.write(person, chat, thread, text, note.id()));
  }

  public Note edits(Note note, String text) {
    return crowd.world().locked(() -> crowd.edit(person, chat, note, text));
  }

  /** A message that is no text, such as {@code photo}; the id of the update. */
  public long sends(String field, JsonNode value) {
    return crowd.world().locked(() -> crowd.event(person, chat, field, value));
  }

  /** Presses the button with this label. */
  public Press taps(Shown shown, String label) {
    Shown.Button button =
        shown
            .button(label)
            .orElseThrow(
                () -> new AssertionError("no button '" + label + "' among " + shown.labels()));
    return taps(shown, button.data(), false);
  }

  /** Presses a button that says this to the bot, whether there is one or not. */
  public Press presses(Shown shown, String data) {
    return taps(shown, data, false);
  }

  /** Presses a button of a message so old that Telegram does not say what was in it. */
  public Press pressesForgotten(Shown shown, String data) {
    return taps(shown, data, true);
  }

  private Press taps(Shown shown, String data, boolean forgotten) {
    return new Press(crowd.world().locked(() -> crowd.press(person, chat, shown, data, forgotten)));
  }
}
