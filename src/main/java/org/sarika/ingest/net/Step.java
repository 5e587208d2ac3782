package org.sarika.ingest.net;

import okhttp3.HttpUrl;

/** What one request came to. */
sealed interface Step {
  /** The page. */
  record Arrived(Page page) implements Step {}

  /** It is the one that is known. */
  record Unchanged() implements Step {}

  /** Somewhere else, not looked at yet. */
  record Redirected(HttpUrl to) implements Step {}
}
