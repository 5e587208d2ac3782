package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.util.ExponentialBackOff;

/** Calls that have to succeed before anything else can: tried until they do, or we are closed. */
final class PatientCalls {
  private static final Logger log = LoggerFactory.getLogger(PatientCalls.class);

  private final BotApi api;
  private final PollTimes times;
  private final CountDownLatch closed;
  private volatile String trouble = "not connected yet";

  PatientCalls(BotApi api, PollTimes times, CountDownLatch closed) {
    this.api = api;
    this.times = times;
    this.closed = closed;
  }

  /** Why the call under way has not succeeded yet; empty if there is none. */
  String trouble() {
    return trouble;
  }

  /** The result; empty if we were closed before there was one. */
  Optional<JsonNode> call(String method, ObjectNode parameters) throws InterruptedException {
    ExponentialBackOff backOff = times.retries();
    while (closed.getCount() > 0) {
      ApiAnswer answer = api.call(method, parameters);
      if (answer instanceof ApiAnswer.Done done) {
        trouble = "";
        return Optional.of(done.result());
      }
      Duration pause = PollTimes.next(backOff);
      if (closed.await(told(method, answer, pause).toNanos(), TimeUnit.NANOSECONDS)) {
        break;
      }
    }
    return Optional.empty();
  }

  private Duration told(String method, ApiAnswer answer, Duration pause) {
    return switch (answer) {
      case ApiAnswer.Refused refused when refused.code() == 401 || refused.code() == 404 ->
          tell(Sentences.BAD_TOKEN, times.operator());
      case ApiAnswer.Refused refused when refused.code() == 429 ->
          tell(
              Sentences.PATIENCE.formatted(refused.retryAfter().toSeconds()), refused.retryAfter());
      case ApiAnswer.Refused refused when refused.code() == 400 ->
          tell(
              "Telegram refuses %s: %s".formatted(method, Sentences.cut(refused.description())),
              times.operator());
      case ApiAnswer.Refused refused ->
          tell("Telegram refuses %s with code %d".formatted(method, refused.code()), pause);
      case ApiAnswer.Silence silence -> tell(Sentences.UNREACHABLE.formatted(silence.why()), pause);
      case ApiAnswer.BrokenOff _, ApiAnswer.Garbled _ ->
          tell("Telegram's answer to %s cannot be read".formatted(method), pause);
      case ApiAnswer.Done _ -> Duration.ZERO;
    };
  }

  private Duration tell(String sentence, Duration pause) {
    if (!trouble.equals(sentence)) {
      log.warn("telegram: {}", sentence);
    }
    trouble = sentence;
    return pause.compareTo(times.retry()) < 0 ? times.retry() : pause;
  }
}
