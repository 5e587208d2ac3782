package org.sarika.storage;

import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Whose messages: several bots may share the tables.
 *
 * @param platform such as {@code telegram}
 * @param name the platform's id of the bot
 */
record Bot(String platform, String name) {
  /** The condition on a row that {@link #bind} completes. */
  static final String OWN = "platform = :platform AND bot = :bot";

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement.bind("platform", platform).bind("bot", name);
  }
}
