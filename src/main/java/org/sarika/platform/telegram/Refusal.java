package org.sarika.platform.telegram;

import java.util.List;

/** What it means when Telegram says no. It has codes for few things and sentences for most. */
enum Refusal {
  /** It is so already. */
  DONE,
  FLOOD,
  /** Telegram's own trouble, or something we do not know yet. */
  TROUBLE,
  /** The token. */
  TOKEN,
  /** The chat has a new id. */
  MOVED,
  /** We may not write there, or there is nobody. */
  SHUT,
  /** The message replied to, or the topic, is gone. */
  PLACE,
  /** Markup, length or buttons. */
  FORM;

  private static final List<String> PLACES =
      List.of(
          "message to be replied not found",
          "message to reply not found",
          "replied message not found",
          "reply message not found",
          "message thread not found",
          "topic_deleted",
          "topic_id_invalid");

  private static final List<String> SHUT_DOORS =
      List.of(
          "chat not found",
          "user not found",
          "peer_id_invalid",
          "deactivated",
          "blocked",
          "kicked",
          "not enough rights",
          "have no rights",
          "write_forbidden",
          "need administrator rights",
          "restricted",
          "topic_closed",
          "chat_id is empty");

  static Refusal of(ApiAnswer.Refused refused) {
    if (!refused.newChat().isEmpty()) {
      return MOVED;
    }
    return switch (refused.code()) {
      case 401, 404 -> TOKEN;
      case 403 -> SHUT;
      case 429 -> FLOOD;
      case 400 -> badRequest(refused);
      case 413 -> FORM;
      default -> TROUBLE;
    };
  }

  private static Refusal badRequest(ApiAnswer.Refused refused) {
    if (refused.says("message is not modified")) {
      return DONE;
    }
    if (PLACES.stream().anyMatch(refused::says)) {
      return PLACE;
    }
    return SHUT_DOORS.stream().anyMatch(refused::says) ? SHUT : FORM;
  }
}
