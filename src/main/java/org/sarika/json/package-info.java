/**
 * What other programs read and write, as JSON: answers, batches of questions, question sets and
 * their results. The only package that sees Jackson; called by {@code cli}, {@code web} and {@code
 * evaluation}.
 */
@NullMarked
package org.sarika.json;

import org.jspecify.annotations.NullMarked;
