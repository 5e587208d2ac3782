package org.sarika.time;

/**
 * A restriction that a question's words make.
 *
 * @param words the words, as they stand in the question
 * @param period what they were taken to mean
 */
public record TimeFilter(String words, Period period) {}
