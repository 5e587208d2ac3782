/**
 * A Slack on 127.0.0.1 that refuses what Slack refuses, by Slack's names, and plays the people of
 * its workspaces: Web API, response_urls, OAuth, Socket Mode and signed HTTP requests. Start at
 * {@link FakeSlack}. Where it is stricter or milder than Slack, the place says so.
 */
@NullMarked
package org.sarika.fake.slack;

import org.jspecify.annotations.NullMarked;
