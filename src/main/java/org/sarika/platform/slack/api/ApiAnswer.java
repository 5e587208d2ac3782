package org.sarika.platform.slack.api;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;

/** What came of a call to Slack. None of them prints what Slack wrote but an error's name. */
public sealed interface ApiAnswer {
  /**
   * It was done.
   *
   * @param body Slack's answer; empty where it answers with a word
   * @param headers by their names in lower case, such as {@code x-oauth-scopes}
   */
  record Done(JsonObject body, Map<String, String> headers) implements ApiAnswer {
    public Done {
      headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
      return "Done";
    }
  }

  /**
   * Slack said no.
   *
   * @param error its name for the reason, such as {@code channel_not_found}; at most 60 letters,
   *     digits and lines
   * @param body all that it said; empty if it was only the name
   */
  record Refused(String error, JsonObject body) implements ApiAnswer {
    @Override
    public String toString() {
      return "Refused[" + error + "]";
    }
  }

  /**
   * Too many calls: nothing was done.
   *
   * @param retryAfter how long to wait, at most a day; zero if it did not say
   */
  record Limited(Duration retryAfter) implements ApiAnswer {}

  /**
   * The call left and no answer came, or only that the server is in trouble: it may have been done.
   *
   * @param why a few words of ours
   */
  record Silence(String why) implements ApiAnswer {}

  /**
   * The call never left: it cannot have been done.
   *
   * @param why a few words of ours
   */
  record Unreached(String why) implements ApiAnswer {}

  /**
   * An answer that is not one of Slack's, such as a proxy's page.
   *
   * @param status as in HTTP, below 500
   */
  record Garbled(int status) implements ApiAnswer {
    /** Whether a page that says that all is well may hide that Slack has done it. */
    boolean mayBeDone() {
      return status >= 200 && status < 300;
    }
  }
}
