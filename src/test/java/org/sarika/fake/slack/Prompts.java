package org.sarika.fake.slack;

import java.util.List;

/** What the agent view suggests to ask. */
public record Prompts(String team, String channel, String title, List<Prompt> prompts) {
  public Prompts {
    prompts = List.copyOf(prompts);
  }

  /**
   * A suggestion.
   *
   * @param message what is sent when it is chosen
   */
  public record Prompt(String title, String message) {}
}
