package org.sarika.delivery;

import java.time.Instant;

/**
 * An arrival that is kept.
 *
 * @param number its place among all, growing
 * @param arrival what arrived
 * @param at when it was kept
 */
public record Received(long number, Arrival arrival, Instant at) {}
