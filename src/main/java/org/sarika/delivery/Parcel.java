package org.sarika.delivery;

/**
 * Something to send.
 *
 * @param chat where to; its limits are obeyed and its order kept
 * @param body all that the edge needs to send it, in the edge's own format
 * @param turn id of the answer it shows; empty if none
 */
public record Parcel(String chat, String body, String turn) {}
