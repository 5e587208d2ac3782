package org.sarika.platform.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarika.chat.Action;
import org.sarika.chat.Pressed;
import org.sarika.platform.Button;
import org.sarika.platform.ReplyLayout;

/** A message's own buttons with the reasons for a bad rating among them. */
final class RatingKeyboard {
  private static final Set<Action> RATINGS = EnumSet.range(Action.HELPFUL, Action.BAD_QUOTE);

  private final ObjectMapper json = new ObjectMapper();
  private final ReplyLayout layout;

  RatingKeyboard(ReplyLayout layout) {
    this.layout = layout;
  }

  /** The call that shows the reasons; empty if they are shown or the buttons are not ours. */
  Optional<Outgoing> withReasons(TelegramUpdate.Tapped tapped, String update, Pressed.Rated rated) {
    List<List<Key>> before = keys(update);
    List<List<Key>> after = new ArrayList<>(before);
    after.removeIf(row -> row.stream().anyMatch(RatingKeyboard::isRating));
    layout
        .ratingRowsWithReasons(rated.turn(), rated.language())
        .forEach(row -> after.add(row.stream().map(RatingKeyboard::key).toList()));
    return before.isEmpty() || before.equals(after)
        ? Optional.empty()
        : Optional.of(Calls.buttons(tapped.target(), tapped.messageId(), new Keyboard(after)));
  }

  private List<List<Key>> keys(String update) {
    JsonNode rows;
    try {
      rows = json.readTree(update).at("/callback_query/message/reply_markup/inline_keyboard");
    } catch (JsonProcessingException e) {
      return List.of();
    }
    List<List<Key>> keys = new ArrayList<>();
    for (JsonNode row : rows) {
      List<Key> line = new ArrayList<>();
      row.forEach(key ->
          line.add(
              new Key(
                  key.path("text").asText(),
                  key.path("callback_data").asText(),
                  key.path("url").asText())));
      keys.add(line);
    }
    return keys;
  }

  private static Key key(Button button) {
    CallbackData data = new CallbackData(button.action(), button.turn(), button.number());
    return new Key(button.label(), data.write(), "");
  }

  private static boolean isRating(Key key) {
    return CallbackData.read(key.data())
        .map(CallbackData::action)
        .filter(RATINGS::contains)
        .isPresent();
  }
}
