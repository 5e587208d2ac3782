package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One call of the bot.
 *
 * @param method as it was written
 * @param params what came with it
 * @param chat the chat it names; zero if none
 * @param at when it came
 * @param status what was answered, as HTTP says it; zero for none
 * @param description why it was refused; empty if it was not
 */
public record Call(
    String method, ObjectNode params, long chat, Instant at, int status, String description) {
  /** Whether it is this method, in whatever case. */
  public boolean is(String name) {
    return method.equalsIgnoreCase(name);
  }

  public boolean accepted() {
    return status == 200;
  }
}
