package org.sarika.settings;

import java.util.Map;

/** The process's environment variables; everything else gets them passed in. */
public final class Environment {
  private Environment() {}

  /** All variables, by name. */
  public static Map<String, String> variables() {
    return System.getenv();
  }
}
