package org.sarika.fake.slack;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who calls: a workspace's bot, or the app itself.
 *
 * @param team empty for the app itself or nobody
 */
record Caller(Optional<Team> team, String token) {
  static Caller of(World world, String token) {
    return new Caller(
        world.teams().stream().filter(team -> team.tokens.containsKey(token)).findFirst(), token);
  }

  /** The workspace's id; empty if none. */
  String teamId() {
    return team.map(one -> one.id).orElse("");
  }

  String scopes(World world) {
    return token.equals(world.app().appToken())
        ? "connections:write"
        : team.map(one -> String.join(",", one.scopes)).orElse("");
  }

  /** The workspace, if this is a token of its bot that still holds. */
  Team bot(World world) {
    if (token.isEmpty()) {
      throw Refusal.of("not_authed");
    }
    if (token.equals(world.app().appToken())) {
      throw Refusal.of("not_allowed_token_type");
    }
    Team found = team.orElseThrow(() -> Refusal.of("invalid_auth"));
    if (!found.installed) {
      throw Refusal.of("account_inactive");
    }
    if (!Boolean.TRUE.equals(found.tokens.get(token))) {
      throw Refusal.of("token_revoked");
    }
    return found;
  }

  /** The same, and one of these scopes was granted. */
  Team bot(World world, String... oneOf) {
    Team found = bot(world);
    if (oneOf.length > 0 && Arrays.stream(oneOf).noneMatch(found.scopes::contains)) {
      throw Refusal.scope(oneOf[0], String.join(",", found.scopes));
    }
    return found;
  }

  void app(World world) {
    if (token.isEmpty()) {
      throw Refusal.of("not_authed");
    }
    if (!token.equals(world.app().appToken())) {
      throw Refusal.of(team.isPresent() ? "not_allowed_token_type" : "invalid_auth");
    }
  }
}
