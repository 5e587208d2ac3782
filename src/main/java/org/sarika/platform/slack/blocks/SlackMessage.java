package org.sarika.platform.slack.blocks;

import com.google.gson.JsonArray;

/**
 * One message.
 *
 * @param text all that it says, for notifications, screen readers, and where blocks are refused;
 *     {@code & < >} are escaped as Slack wants it, and links are written out
 * @param blocks the same as Block Kit, with buttons; at most 50, and 10,000 characters of JSON
 */
public record SlackMessage(String text, JsonArray blocks) {
  public SlackMessage {
    blocks = blocks.deepCopy();
  }

  @Override
  public JsonArray blocks() {
    return blocks.deepCopy();
  }
}
