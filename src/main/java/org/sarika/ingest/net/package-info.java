/**
 * Fetches one address with mistrust: only the public internet, only what is small and quick, every
 * redirect looked at again, and the very address that was looked at is connected to. Called by
 * {@code wiring} for pages and feeds that are imported; knows neither formats nor the store.
 */
@NullMarked
package org.sarika.ingest.net;

import org.jspecify.annotations.NullMarked;
