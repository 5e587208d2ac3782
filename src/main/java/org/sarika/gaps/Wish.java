package org.sarika.gaps;

import java.time.Instant;

/**
 * That somebody wants to be told, once, when an article answers their question.
 *
 * @param number its place among all, growing
 * @param gap the question's number
 * @param question in its words
 * @param where to tell them
 * @param asker the platform's id of the person
 * @param at when they wished it
 */
public record Wish(
    long number, long gap, String question, Address where, String asker, Instant at) {}
