/**
 * A Bot API on 127.0.0.1 that refuses what Telegram refuses, in its words, and plays the people who
 * write to the bot. Start at {@link FakeTelegram}. Where it is stricter than Telegram, the place
 * says so.
 */
@NullMarked
package org.sarika.fake.telegram;

import org.jspecify.annotations.NullMarked;
