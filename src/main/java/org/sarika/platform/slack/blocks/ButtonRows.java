package org.sarika.platform.slack.blocks;

import java.util.List;
import java.util.Optional;
import org.sarika.chat.Action;
import org.sarika.platform.Button;

/** The buttons of a reply, the two that judge it apart from the others. */
final class ButtonRows {
  private final List<Button> buttons;

  ButtonRows(List<List<Button>> rows) {
    this.buttons = rows.stream().flatMap(List::stream).toList();
  }

  /** For a message: judging is done with Slack's own element. */
  void addTo(BlockList blocks) {
    Optional<Button> helpful = first(Action.HELPFUL);
    Optional<Button> notHelpful = first(Action.NOT_HELPFUL);
    if (helpful.isPresent() && notHelpful.isPresent()) {
      blocks.buttons(
          choices(
              buttons.stream().filter(button -> !ratings().contains(button.action())).toList()));
      blocks.feedback(feedback(helpful.get(), true), feedback(notHelpful.get(), false));
    } else {
      blocks.buttons(choices(buttons));
    }
  }

  /** For a modal or the home page, where Slack's element for judging is not allowed. */
  void addToView(BlockList blocks) {
    blocks.buttons(choices(buttons));
  }

  private static List<Action> ratings() {
    return List.of(Action.HELPFUL, Action.NOT_HELPFUL);
  }

  private Optional<Button> first(Action action) {
    return buttons.stream().filter(button -> button.action() == action).findFirst();
  }

  private static List<Choice> choices(List<Button> buttons) {
    return buttons.stream().map(Choice::of).flatMap(Optional::stream).toList();
  }

  private static Choice feedback(Button button, boolean helpful) {
    return new Choice(
        ButtonValue.feedback(button.turn(), helpful), button.label(), button.description());
  }
}
