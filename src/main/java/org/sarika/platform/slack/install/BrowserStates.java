package org.sarika.platform.slack.install;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.service.OAuthStateService;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarika.delivery.Installations;

/**
 * The state of an installation that is under way: good once, for ten minutes, and only in the
 * browser in which it was begun. Else somebody could be made to finish another one's installation.
 */
@SuppressWarnings(
    "rawtypes") // The library's interface has a raw Request, which has to be repeated.
final class BrowserStates implements OAuthStateService {
  /** A browser takes it from us alone, over TLS, for the whole host. */
  static final String COOKIE = "__Host-sarika-install";

  private static final Duration VALIDITY = Duration.ofMinutes(10);
  private static final int BYTES = 32;

  private final Installations installations;
  private final SecureRandom random = new SecureRandom();

  BrowserStates(Installations installations) {
    this.installations = installations;
  }

  @Override
  public String getSessionCookieName() {
    return COOKIE;
  }

  @Override
  public String issueNewState(Request request, Response response) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    installations.issue(state, VALIDITY);
    set(response, state, VALIDITY);
    return state;
  }

  private static void set(Response response, String value, Duration age) {
    // Lax: the browser comes back by a link of Slack's.
    String cookie =
        "%s=%s; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=%d"
            .formatted(COOKIE, value, age.toSeconds());
    response.getHeaders().put("Set-Cookie", List.of(cookie));
  }

  /**
   * Bolt means this to change nothing and uses the state up after Slack was called, when a second
   * one may have come through.
   */
  @Override
  public boolean isValid(Request request) {
    @Nullable String given = extractStateFromQueryString(request);
    @Nullable String begun = extractStateFromSession(request);
    return given != null
        && begun != null
        && !given.isEmpty()
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), begun.getBytes(StandardCharsets.UTF_8))
        && installations.redeem(given);
  }

  /** Bolt's own breaks on an empty cookie. */
  @Override
  public @Nullable String extractStateFromSession(Request request) {
    @Nullable List<String> headers = request.getHeaders().getMultipleValues("Cookie");
    for (String header : headers == null ? List.<String>of() : headers) {
      for (String cookie : header.split(";", -1)) {
        if (cookie.strip().startsWith(COOKIE + "=")) {
          return cookie.strip().substring(COOKIE.length() + 1);
        }
      }
    }
    return null;
  }

  /** The state is used up already; the cookie goes too. */
  @Override
  public void consume(Request request, Response response) {
    set(response, "", Duration.ZERO);
  }

  @Override
  public void addNewStateToDatastore(String state) {
    installations.issue(state, VALIDITY);
  }

  @Override
  public boolean isAvailableInDatabase(String state) {
    return installations.redeem(state);
  }

  @Override
  public void deleteStateFromDatastore(String state) {
    installations.redeem(state);
  }
}
