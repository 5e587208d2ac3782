package org.sarika.gaps;

import java.time.Instant;

/**
 * That one person asked a question.
 *
 * @param asker equal for the same person, and nothing else can be told from it; empty once it is
 *     too old to be kept
 * @param at when last
 */
public record Sighting(String asker, Why why, Complaint complaint, Instant at) {}
