package org.sarika.web;

import java.util.Map;

/** What every response says to browsers: load nothing from elsewhere, run nothing, tell nobody. */
final class SecurityHeaders {
  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          // Questions stand in the address: no cache may keep what somebody asked.
          "Cache-Control",
          "no-store");

  private SecurityHeaders() {}
}
