/**
 * Lets a command reach the process that has the data folder open: a socket in that folder, which
 * only its owner may use and no network reaches. {@code wiring} opens it in a service and asks it
 * before a curator's command opens the folder itself.
 */
@NullMarked
package org.sarika.control;

import org.jspecify.annotations.NullMarked;
