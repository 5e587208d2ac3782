package org.sarika.fake.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message of the bot as its readers see it now.
 *
 * @param chat where
 * @param id its number in the chat
 * @param thread the forum topic; zero outside of topics
 * @param replyTo number of the message that it answers; zero if none
 * @param content text and formatting; for a rich message its text only
 * @param markup the text as it was sent
 * @param buttons from left to right, top to bottom
 * @param method how it was sent: {@code sendMessage} or {@code sendRichMessage}
 * @param at when it was accepted
 * @param edits how often it was changed since
 * @param deleted whether it is gone
 */
public record Shown(
    long chat,
    long id,
    long thread,
    long replyTo,
    Formatted content,
    String markup,
    List<Button> buttons,
    String method,
    Instant at,
    int edits,
    boolean deleted) {
  public Shown {
    buttons = List.copyOf(buttons);
  }

  /**
   * A button under a message.
   *
   * @param text its label
   * @param data what the bot gets when it is pressed; empty for a link
   * @param url where it leads; empty for others
   * @param row counted from zero
   */
  public record Button(String text, String data, String url, int row) {}

  /** The text without markup. */
  public String text() {
    return content.text();
  }

  /** All that is formatted like this, such as {@code expandable_blockquote}. */
  public List<String> pieces(String type) {
    return content.entities().stream()
        .filter(entity -> entity.type().equals(type))
        .map(entity -> text().substring(entity.offset(), entity.offset() + entity.length()))
        .toList();
  }

  public List<String> labels() {
    return buttons.stream().map(Button::text).toList();
  }

  /** The button with this label; if there is none, the one whose label has it as a part. */
  public Optional<Button> button(String label) {
    return buttons.stream()
        .filter(button -> button.text().equals(label))
        .findFirst()
        .or(() -> buttons.stream().filter(button -> button.text().contains(label)).findFirst());
  }

  Shown edited(Formatted newContent, String newMarkup, List<Button> newButtons) {
    return new Shown(
        chat,
        id,
        thread,
        replyTo,
        newContent,
        newMarkup,
        newButtons,
        method,
        at,
        edits + 1,
        deleted);
  }

  Shown gone() {
    return new Shown(chat, id, thread, replyTo, content, markup, buttons, method, at, edits, true);
  }
}
