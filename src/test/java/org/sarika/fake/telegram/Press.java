package org.sarika.fake.telegram;

/**
 * A press of a button or an inline query; see {@link FakeTelegram#awaitNotice} and {@link
 * FakeTelegram#awaitInline}.
 *
 * @param query its id
 */
public record Press(String query) {}
