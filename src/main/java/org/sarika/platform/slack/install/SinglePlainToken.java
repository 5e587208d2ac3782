package org.sarika.platform.slack.install;

import java.util.Optional;
import org.sarika.platform.slack.api.Tokens;

/** The token of the one workspace that there is, as it stands in the environment. */
public final class SinglePlainToken implements Tokens {
  private final String token;

  public SinglePlainToken(String token) {
    this.token = token;
  }

  @Override
  public Optional<String> of(String team) {
    return Optional.of(token);
  }
}
