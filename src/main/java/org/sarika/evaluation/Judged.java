package org.sarika.evaluation;

/**
 * A confidence and whether it should have been high.
 *
 * @param confidence higher is surer
 * @param positive whether there was something to be sure of
 */
public record Judged(double confidence, boolean positive) {}
