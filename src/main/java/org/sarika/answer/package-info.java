/**
 * From a question and found passages to a cited answer: picks excerpts, proves them verbatim,
 * abstains, shows disagreement. Pure but for reading the store; called by {@code chat}.
 */
@NullMarked
package org.sarika.answer;

import org.jspecify.annotations.NullMarked;
