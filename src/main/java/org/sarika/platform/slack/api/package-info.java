/**
 * Calls of Slack's Web API and of response_urls, and the carrier that brings what the outbox keeps
 * to Slack. Nothing in it throws for what a network or Slack can do, and nothing that it logs holds
 * a token, an address that is a secret, or anybody's words. Called by {@code platform.slack} and
 * {@code platform.slack.install}.
 */
@NullMarked
package org.sarika.platform.slack.api;

import org.jspecify.annotations.NullMarked;
