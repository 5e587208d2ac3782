/**
 * Measures answering: runs question sets through the service, scores what came out, holds it beside
 * an earlier run, and fits the weights of the confidence. Every metric means what the public scorer
 * for these sets means by it. Called by {@code wiring}; the only package that sees liblinear and
 * commons-math.
 */
@NullMarked
package org.sarika.evaluation;

import org.jspecify.annotations.NullMarked;
