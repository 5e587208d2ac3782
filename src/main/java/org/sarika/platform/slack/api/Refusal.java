package org.sarika.platform.slack.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What it means when Slack says no, by the name that it gives. */
enum Refusal {
  /** Too many calls. */
  FLOOD("ratelimited", "rate_limited", "message_limit_exceeded"),
  /** Slack's own trouble, in which part of it may have been done. */
  DOUBT("internal_error", "fatal_error"),
  /** Slack's own trouble, in which nothing was done. */
  TROUBLE("service_unavailable", "request_timeout", "team_added_to_org"),
  /** The token: an operator can mend it. */
  TOKEN(
      "invalid_auth",
      "token_revoked",
      "account_inactive",
      "not_authed",
      "token_expired",
      "not_allowed_token_type",
      "org_login_required",
      "ekm_access_denied"),
  /** We are not in the channel, or there is none that we can see. */
  OUTSIDE("not_in_channel", "channel_not_found"),
  /** The message replied to is gone. */
  PLACE("thread_not_found"),
  /** Blocks or length. */
  FORM("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"),
  /** Everything else: it would be refused again. */
  NEVER;

  private static final Map<String, Refusal> BY_NAME =
      Stream.of(values())
          .flatMap(refusal -> refusal.names.stream().map(name -> Map.entry(name, refusal)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<String> names;

  Refusal(String... names) {
    this.names = List.of(names);
  }

  static Refusal of(String error) {
    return BY_NAME.getOrDefault(error, NEVER);
  }

  /** Whether an answer is a refusal of this kind. */
  boolean is(ApiAnswer answer) {
    return answer instanceof ApiAnswer.Refused refused && of(refused.error()) == this;
  }
}
