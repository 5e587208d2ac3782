package org.sarika.platform.slack.blocks;

import java.util.Locale;
import java.util.Optional;
import org.sarika.platform.Button;
import org.sarika.platform.slack.blocks.ButtonValue.Kind;
import org.sarika.render.Cut;
import org.sarika.render.Texts;
import org.sarika.render.VisibleText;

/**
 * A button as it is shown.
 *
 * @param value what it carries
 * @param label what it says, at most 75 UTF-16 units
 * @param spoken the same for those who hear it, likewise
 */
record Choice(ButtonValue value, String label, String spoken) {
  private static final int LONGEST = 75;

  Choice {
    label = Cut.at(LONGEST, VisibleText.onOneLine(label));
    spoken = Cut.at(LONGEST, VisibleText.onOneLine(spoken));
  }

  /** Empty if it would say nothing: Slack refuses such a message. */
  static Optional<Choice> of(Button button) {
    Choice choice = new Choice(ButtonValue.of(button), button.label(), button.description());
    return choice.label.isBlank() ? Optional.empty() : Optional.of(choice);
  }

  /** One of the edge's own. */
  static Choice own(Kind kind, String turn, Texts texts) {
    String key = "button." + kind.name().toLowerCase(Locale.ROOT);
    return new Choice(new ButtonValue(kind, turn, 0), texts.get(key), texts.get(key + ".spoken"));
  }
}
