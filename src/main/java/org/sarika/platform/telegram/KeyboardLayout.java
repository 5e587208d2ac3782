package org.sarika.platform.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarika.platform.Button;
import org.sarika.platform.Post;
import org.sarika.render.ReadingRoom;
import org.sarika.render.RichText;
import org.sarika.render.VisibleText;

/** Lays out the buttons below a reply, with one that leads into the reading room. */
final class KeyboardLayout {
  /** Telegram refuses a message with a longer one. */
  private static final int MOST_BYTES = 64;

  private final ReadingRoom room;

  KeyboardLayout(ReadingRoom room) {
    this.room = room;
  }

  Keyboard of(Post post) {
    List<List<Key>> rows = new ArrayList<>(rows(post.buttons()));
    leadsTo(post)
        .map(room::address)
        .filter(address -> !address.isEmpty())
        .ifPresent(address -> rows.add(List.of(new Key(room.label(), "", address))));
    return new Keyboard(rows);
  }

  private static List<List<Key>> rows(List<List<Button>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(KeyboardLayout::key).filter(KeyboardLayout::fits).toList())
        .toList();
  }

  private static Key key(Button button) {
    CallbackData data = new CallbackData(button.action(), button.turn(), button.number());
    return new Key(VisibleText.of(button.label()).strip(), data.write(), "");
  }

  private static boolean fits(Key key) {
    return !key.text().isEmpty()
        && key.data().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  /** The first thing that is shown from an article. */
  private static Optional<String> leadsTo(Post post) {
    return post.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case RichText.Cited cited -> Stream.of(cited.quote().place().path());
              case RichText.InPlace inPlace -> Stream.of(inPlace.source().path());
              case RichText.Paragraph _,
                  RichText.Retracted _,
                  RichText.Disagreeing _,
                  RichText.Headlines _,
                  RichText.Facts _ ->
                  Stream.<String>empty();
            })
        .findFirst();
  }
}
