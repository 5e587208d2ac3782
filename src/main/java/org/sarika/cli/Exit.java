package org.sarika.cli;

/** Exit codes; other programs rely on them. */
final class Exit {
  /** Done; a question was answered. */
  static final int OK = 0;

  /** A fault, or a check that failed. */
  static final int FAULT = 1;

  /** The command line or the environment is wrong. */
  static final int USAGE = 2;

  /** The store does not hold the answer. */
  static final int NOT_FOUND = 3;

  private Exit() {}
}
