package org.sarika.platform.slack.api;

/** What it means when Slack says no, by the name that it gives. */
enum Refusal {
  /** Too many calls. */
  FLOOD,
  /** Slack's own trouble, in which part of it may have been done. */
  DOUBT,
  /** Slack's own trouble, in which nothing was done. */
  TROUBLE,
  /** The token: an operator can mend it. */
  TOKEN,
  /** We are not in the channel, there is none that we can see, or an address is used up. */
  OUTSIDE,
  /** The message replied to is gone. */
  PLACE,
  /** Blocks or length. */
  FORM,
  /** Everything else: it would be refused again. */
  NEVER;

  static Refusal of(String error) {
    return switch (error) {
      case "ratelimited", "rate_limited", "message_limit_exceeded" -> FLOOD;
      // Of both Slack says that some of it may have succeeded.
      case "internal_error", "fatal_error" -> DOUBT;
      case "service_unavailable", "request_timeout", "team_added_to_org" -> TROUBLE;
      case "invalid_auth",
          "token_revoked",
          "account_inactive",
          "not_authed",
          "token_expired",
          "not_allowed_token_type",
          "org_login_required",
          "ekm_access_denied" ->
          TOKEN;
      case "not_in_channel", "channel_not_found", "expired_url", "used_url" -> OUTSIDE;
      case "thread_not_found" -> PLACE;
      case "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long" -> FORM;
      default -> NEVER;
    };
  }

  /** Whether an answer is a refusal of this kind. */
  boolean is(ApiAnswer answer) {
    return answer instanceof ApiAnswer.Refused refused && of(refused.error()) == this;
  }
}
