package org.sarika.endtoend;

import java.util.List;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Note;

/** What was asked on Telegram, and what was said to it. */
final class TelegramTalk {
  private TelegramTalk() {}

  static Exchange of(FakeTelegram telegram, List<Note> notes) {
    return new Exchange(
        notes.stream()
            .map(note ->
                new Exchange.Question(id(note.chat(), note.id()), String.valueOf(note.chat())))
            .toList(),
        telegram.shown().stream()
            .filter(shown -> shown.replyTo() != 0)
            .map(shown -> new Exchange.Said(id(shown.chat(), shown.replyTo()), shown.text()))
            .toList());
  }

  private static String id(long chat, long message) {
    return chat + "/" + message;
  }
}
