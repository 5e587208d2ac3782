package org.sarika.chat;

/**
 * A question with names for its pronouns.
 *
 * @param text the question
 * @param isChanged whether it differs from what was asked
 * @param needsTopic whether something in it still means what was said before
 */
record Resolution(String text, boolean isChanged, boolean needsTopic) {}
