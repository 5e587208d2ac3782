package org.sarika.wiring;

import org.sarika.answer.Answer;
import org.sarika.platform.console.ConsoleRenderer;
import org.sarika.platform.console.ConsoleStyle;

/** Answers as text for a screen. */
final class ScreenText {
  private ScreenText() {}

  static String of(Answer answer, Screen screen) {
    return new ConsoleRenderer(style(screen)).render(answer);
  }

  static ConsoleStyle style(Screen screen) {
    return new ConsoleStyle(screen.columns(), screen.colour());
  }
}
