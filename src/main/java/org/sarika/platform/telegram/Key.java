package org.sarika.platform.telegram;

/**
 * A button below a message: it has data or leads to an address.
 *
 * @param data at most 64 bytes; empty if it leads to an address
 * @param url the reading room's; empty if it has data
 */
record Key(String text, String data, String url) {}
