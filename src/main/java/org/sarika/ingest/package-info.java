/**
 * From files to the store and the index: reads the curator's folder and the operator's imports with
 * mistrust, says what is wrong by file, line and field, and embeds only what changed. Called by
 * {@code wiring} and {@code cli}; knows the store, the index and the model through their ports.
 */
@NullMarked
package org.sarika.ingest;

import org.jspecify.annotations.NullMarked;
