package org.sarika.json;

/** A line that is not what it should be; the message is one sentence without file and line. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String why;

  BadLineException(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
