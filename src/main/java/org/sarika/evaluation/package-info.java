/**
 * Measures answering: runs question sets through the service, scores what came out, and fits the
 * weights of the confidence. Every metric means what the public scorer for these sets means by it.
 * Called by {@code cli}; the only package that sees liblinear.
 */
@NullMarked
package org.sarika.evaluation;

import org.jspecify.annotations.NullMarked;
