package org.sarika.platform.slack;

import org.sarika.delivery.Arrival;

/**
 * An update on its way into the inbox.
 *
 * @param key the same for all that Slack delivers of one thing, different for different things
 * @param lane what is worked on in order
 * @param update what is wanted
 */
record Taken(String key, String lane, SlackUpdate update) {
  Arrival arrival() {
    return new Arrival(key, lane, UpdateCodec.write(update));
  }
}
