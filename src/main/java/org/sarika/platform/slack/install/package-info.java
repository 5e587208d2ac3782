/**
 * Many workspaces: the pages on which one installs the app by OAuth, and the encrypted tokens that
 * it leaves. Bolt leads through the flow; what it keeps goes through {@code
 * delivery.Installations}. Called by {@code platform.slack}; with one workspace's plain token none
 * of it runs but {@link org.sarika.platform.slack.install.SinglePlainToken}.
 */
@NullMarked
package org.sarika.platform.slack.install;

import org.jspecify.annotations.NullMarked;
