/**
 * Replies as Slack shows them: messages, modals, the home page, unfurled links, as JSON of Block
 * Kit. Pure: no I/O, and nothing is read from what Slack sends but buttons and one form. What
 * articles, curators and askers wrote stands in elements that are never read as markup. Called by
 * {@code platform.slack}, and by {@code wiring} for a look without Slack.
 */
@NullMarked
package org.sarika.platform.slack.blocks;

import org.jspecify.annotations.NullMarked;
