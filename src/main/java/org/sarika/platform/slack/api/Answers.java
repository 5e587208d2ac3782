package org.sarika.platform.slack.api;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** What an HTTP answer means. */
final class Answers {
  /** More than Slack ever sends, in bytes. */
  private static final int LARGEST = 8 << 20;

  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;
  private static final long LONGEST_WAIT_SECONDS = 86_400;
  private static final String UNNAMED = "unknown_error";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  private Answers() {}

  /** To a method: JSON, and done only if it says so. */
  static ApiAnswer ofMethod(Response response) {
    return of(response, false);
  }

  /** To a response_url: done may be said in one word. */
  static ApiAnswer ofResponseUrl(Response response) {
    return of(response, true);
  }

  private static ApiAnswer of(Response response, boolean words) {
    String text;
    try {
      text = read(response);
    } catch (IOException e) {
      return new ApiAnswer.Silence(Reasons.of(e));
    }
    int status = response.code();
    if (status == TOO_MANY) {
      return limited(response);
    }
    Optional<JsonObject> json = JsonText.object(text);
    if (json.isPresent() && json.get().has("ok")) {
      return spoken(response, json.get());
    }
    if (status >= SERVER_FAULT) {
      return trouble(status);
    }
    if (words && response.isSuccessful()) {
      return new ApiAnswer.Done(new JsonObject(), Map.of());
    }
    return words && isName(text.strip())
        ? new ApiAnswer.Refused(text.strip(), new JsonObject())
        : new ApiAnswer.Garbled(status);
  }

  private static ApiAnswer spoken(Response response, JsonObject body) {
    boolean fault = response.code() >= SERVER_FAULT;
    if (JsonText.text(body, "ok").equals("true")) {
      return fault ? trouble(response.code()) : new ApiAnswer.Done(body, headers(response));
    }
    String error = JsonText.text(body, "error");
    String name = isName(error) ? error : UNNAMED;
    return switch (Refusal.of(name)) {
      case FLOOD -> limited(response);
      case NEVER -> fault ? trouble(response.code()) : new ApiAnswer.Refused(name, body);
      case DOUBT, TROUBLE, TOKEN, OUTSIDE, PLACE, FORM -> new ApiAnswer.Refused(name, body);
    };
  }

  private static boolean isName(String error) {
    return NAME.matcher(error).matches();
  }

  private static ApiAnswer trouble(int status) {
    return new ApiAnswer.Silence("HTTP status " + status);
  }

  private static ApiAnswer limited(Response response) {
    return new ApiAnswer.Limited(wait(response.header("Retry-After")));
  }

  private static Duration wait(@Nullable String seconds) {
    if (seconds == null) {
      return Duration.ZERO;
    }
    try {
      return Duration.ofSeconds(
          Math.clamp(Long.parseLong(seconds.strip()), 0, LONGEST_WAIT_SECONDS));
    } catch (NumberFormatException e) {
      return Duration.ZERO;
    }
  }

  private static Map<String, String> headers(Response response) {
    Map<String, String> headers = new HashMap<>();
    for (String name : response.headers().names()) {
      headers.put(name.toLowerCase(Locale.ROOT), String.join(",", response.headers().values(name)));
    }
    return headers;
  }

  /** What is too long is cut, and then no JSON. */
  private static String read(Response response) throws IOException {
    try (ResponseBody body = response.body()) {
      if (body == null) {
        return "";
      }
      InputStream bytes = body.byteStream();
      return new String(bytes.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }
}
