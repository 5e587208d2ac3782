package org.sarika.fake.telegram;

/** Telegram says no. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;
  private final String parameter;
  private final long value;

  private Refusal(int code, String description, String parameter, long value) {
    super(description);
    this.code = code;
    this.parameter = parameter;
    this.value = value;
  }

  private Refusal(int code, String description) {
    this(code, description, "", 0);
  }

  static Refusal badRequest(String why) {
    return new Refusal(400, "Bad Request: " + why);
  }

  static Refusal unparsable(String why) {
    return badRequest("can't parse entities: " + why);
  }

  static Refusal forbidden(String why) {
    return new Refusal(403, "Forbidden: " + why);
  }

  static Refusal unauthorized() {
    return new Refusal(401, "Unauthorized");
  }

  static Refusal notFound() {
    return new Refusal(404, "Not Found: method not found");
  }

  static Refusal conflict(String why) {
    return new Refusal(409, "Conflict: " + why);
  }

  static Refusal flood(long seconds) {
    return new Refusal(
        429, "Too Many Requests: retry after " + seconds, "retry_after", Math.max(1, seconds));
  }

  static Refusal migrated(long newChat) {
    return new Refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        "migrate_to_chat_id",
        newChat);
  }

  int code() {
    return code;
  }

  /** The description as Telegram writes it. */
  String description() {
    return String.valueOf(getMessage());
  }

  /** Name of the one response parameter; empty if there is none. */
  String parameter() {
    return parameter;
  }

  long value() {
    return value;
  }
}
