package org.sarika.delivery;

/**
 * A parcel that is kept until it has arrived.
 *
 * @param number its place among all, growing
 * @param parcel what to send
 */
public record Departure(long number, Parcel parcel) {}
