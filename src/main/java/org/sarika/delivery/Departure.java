package org.sarika.delivery;

/**
 * A parcel that is kept until it has arrived.
 *
 * @param number its place among all, growing
 * @param parcel what to send
 * @param left whether it left before, so that it may have arrived
 */
public record Departure(long number, Parcel parcel, boolean left) {}
