package org.sarika.curation;

/**
 * Who decides or hands something in.
 *
 * @param name one line such as {@code root on the command line}, {@code telegram 4711}, {@code
 *     slack T1/U1} or {@code feed https://example.org/rss}; 1 to 500 characters
 */
public record Curator(String name) {
  private static final int LONGEST = 500;

  public Curator {
    name = name.strip();
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "a curator's name is one line of 1 to %d characters".formatted(LONGEST));
    }
  }

  /** Somebody at the terminal. */
  public static Curator onTheCommandLine(String user) {
    return new Curator(user + " on the command line");
  }

  @Override
  public String toString() {
    return name;
  }
}
