package org.sarika.platform.slack.api;

import java.util.Optional;

/** The bot tokens of the workspaces. Never throws; called by many threads. */
public interface Tokens {
  /** The token with which to call Slack for a workspace; empty if there is none that works. */
  Optional<String> of(String team);

  /**
   * Whether a workspace has us installed, even if its token cannot be had just now: then an
   * operator can mend it, and what is to be sent waits.
   */
  default boolean isInstalled(String team) {
    return of(team).isPresent();
  }
}
