package org.sarika.platform.console;

/**
 * How text may look.
 *
 * @param columns width to wrap at; 0 for no wrapping
 * @param colour whether ANSI sequences may be written
 */
public record ConsoleStyle(int columns, boolean colour) {
  /** For pipes and files. */
  public static final ConsoleStyle PLAIN = new ConsoleStyle(0, false);

  private static final int NARROWEST = 20;
  private static final int WIDEST = 100;

  public ConsoleStyle {
    columns = columns <= 0 ? 0 : Math.clamp(columns, NARROWEST, WIDEST);
  }

  String bold(String text) {
    return colour ? "\u001b[1m" + text + "\u001b[22m" : text;
  }

  String faint(String text) {
    return colour ? "\u001b[2m" + text + "\u001b[22m" : text;
  }

  /** For the words that answer; underlined too, since bold alone is lost on some terminals. */
  String key(String text) {
    return colour ? "\u001b[1;4m" + text + "\u001b[22;24m" : text;
  }
}
