package org.sarika.platform.slack.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.sarika.delivery.Carrier;
import org.sarika.delivery.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the call that a parcel holds, for the workspace that its chat begins with: {@code T1/C1}.
 * If Slack refuses the blocks, simpler ones and at last the text alone; if the thread is gone,
 * outside it; if we are not in the channel, on the call's second way. What may have been made
 * before is looked for, or if that cannot be, the reader is asked whether it is there.
 */
public final class SlackCarrier implements Carrier {
  private static final Logger LOG = LoggerFactory.getLogger(SlackCarrier.class);
  private static final Duration OPERATOR = Duration.ofMinutes(1);

  private final SlackApi api;
  private final Tokens tokens;
  private final SentBefore sentBefore;
  private final AtomicBoolean saidThatItCannotLook = new AtomicBoolean();

  public SlackCarrier(SlackApi api, Tokens tokens) {
    this.api = api;
    this.tokens = tokens;
    this.sentBefore = new SentBefore(api);
  }

  @Override
  public Outcome carry(Parcel parcel) {
    return with(parcel, (token, call) -> deliver(token, call, false));
  }

  @Override
  public boolean heedsDoubt(Parcel parcel) {
    return read(parcel)
        .filter(call -> SentBefore.canLook(call) || call.ifInDoubt().isPresent())
        .isPresent();
  }

  /** No second copy is posted blindly, however many were on their way. */
  @Override
  public boolean fliesAlone(Parcel parcel) {
    return false;
  }

  @Override
  public Outcome carryAgain(Parcel parcel) {
    return with(parcel, this::deliverAgain);
  }

  private Outcome with(Parcel parcel, BiFunction<String, SlackCall, Outcome> work) {
    return read(parcel)
        .map(call -> with(parcel, call, work))
        .orElseGet(() -> new Outcome.Refused(Sentences.OTHER_VERSION));
  }

  private static Optional<SlackCall> read(Parcel parcel) {
    try {
      return Optional.of(SlackCall.decode(parcel.body()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Outcome with(Parcel parcel, SlackCall call, BiFunction<String, SlackCall, Outcome> work) {
    String team = parcel.chat().split("/", 2)[0];
    Optional<String> token = tokens.of(team);
    if (token.isPresent() || call.isResponse()) {
      return work.apply(token.orElse(""), call);
    }
    return tokens.isInstalled(team)
        ? new Outcome.Later(OPERATOR, Sentences.NO_TOKEN)
        : new Outcome.Refused(Sentences.NOT_INSTALLED);
  }

  private Outcome deliverAgain(String token, SlackCall call) {
    return call.ifInDoubt()
        .map(instead -> ask(token, call, instead))
        .orElseGet(() -> deliverUnlessThere(token, call));
  }

  /** Nothing says whether it is there, so the reader is asked, or told on its second way. */
  private Outcome ask(String token, SlackCall call, SlackCall instead) {
    ApiAnswer answer = descend(token, instead);
    Optional<SlackCall> second = call.second();
    return Refusal.OUTSIDE.is(answer) && second.isPresent()
        ? deliverAgain(token, second.get())
        : outcome(answer);
  }

  private Outcome deliverUnlessThere(String token, SlackCall call) {
    return switch (sentBefore.look(token, call)) {
      case SentBefore.Finding.There there -> new Outcome.Arrived(there.message());
      case SentBefore.Finding.NotThere _ -> deliver(token, call, true);
      case SentBefore.Finding.Unknown unknown -> unknown(token, call, unknown.answer());
    };
  }

  /** A reply that is doubled is a smaller harm than one that is lost. */
  private Outcome unknown(String token, SlackCall call, ApiAnswer answer) {
    return switch (answer) {
      case ApiAnswer.Refused refused -> {
        Refusal refusal = Refusal.of(refused.error());
        if (refusal == Refusal.DOUBT || refusal == Refusal.TROUBLE) {
          yield new Outcome.Doubtful(Duration.ZERO, refused.error());
        }
        if (!saidThatItCannotLook.getAndSet(true)) {
          LOG.warn(Sentences.CANNOT_LOOK, refused.error());
        }
        yield deliver(token, call, true);
      }
      // The doubt stays: the next try looks again.
      case ApiAnswer.Limited limited ->
          new Outcome.Doubtful(limited.retryAfter(), Sentences.TOO_MANY);
      case ApiAnswer.Unreached unreached -> new Outcome.Doubtful(Duration.ZERO, unreached.why());
      case ApiAnswer.Silence _, ApiAnswer.Garbled _, ApiAnswer.Done _ -> outcome(answer);
    };
  }

  /**
   * Makes a call, in simpler forms and in other places as needed.
   *
   * @param again whether it may have been made on its second way before
   */
  private Outcome deliver(String token, SlackCall call, boolean again) {
    if (call.isCourtesy()) {
      // A sign that comes late, or holds up the answer behind it, is worse than none.
      return make(token, call) instanceof ApiAnswer.Done
          ? new Outcome.Arrived("")
          : new Outcome.Refused(Sentences.COURTESY);
    }
    ApiAnswer answer = descend(token, call);
    Optional<SlackCall> outside = call.without("thread_ts");
    if (Refusal.PLACE.is(answer) && outside.isPresent()) {
      answer = descend(token, outside.get());
    }
    Optional<SlackCall> second = call.second();
    if (Refusal.OUTSIDE.is(answer) && second.isPresent()) {
      return again ? deliverAgain(token, second.get()) : outcome(descend(token, second.get()));
    }
    return outcome(answer);
  }

  private ApiAnswer descend(String token, SlackCall call) {
    ApiAnswer answer = make(token, call);
    for (SlackCall simpler : Ladder.below(call)) {
      if (!Refusal.FORM.is(answer)) {
        return answer;
      }
      answer = make(token, simpler);
    }
    return answer;
  }

  private ApiAnswer make(String token, SlackCall call) {
    return call.isResponse()
        ? api.respond(call.address(), call.params())
        : api.call(token, call.method(), call.params());
  }

  private static Outcome outcome(ApiAnswer answer) {
    return switch (answer) {
      case ApiAnswer.Done done -> new Outcome.Arrived(message(done));
      case ApiAnswer.Limited limited -> new Outcome.Later(limited.retryAfter(), Sentences.TOO_MANY);
      case ApiAnswer.Silence silence -> new Outcome.Doubtful(Duration.ZERO, silence.why());
      case ApiAnswer.Unreached unreached -> new Outcome.Later(Duration.ZERO, unreached.why());
      case ApiAnswer.Garbled garbled -> {
        String why = Sentences.NOT_SLACK.formatted(garbled.status());
        yield garbled.mayBeDone()
            ? new Outcome.Doubtful(Duration.ZERO, why)
            : new Outcome.Later(Duration.ZERO, why);
      }
      case ApiAnswer.Refused refused -> refused(refused.error());
    };
  }

  private static Outcome refused(String error) {
    return switch (Refusal.of(error)) {
      case FLOOD, TROUBLE -> new Outcome.Later(Duration.ZERO, error);
      case DOUBT -> new Outcome.Doubtful(Duration.ZERO, error);
      case TOKEN -> new Outcome.Later(OPERATOR, Sentences.BAD_TOKEN.formatted(error));
      case OUTSIDE, PLACE, FORM, NEVER -> new Outcome.Refused(error);
    };
  }

  private static String message(ApiAnswer.Done done) {
    String ts = JsonText.text(done.body(), "ts");
    return ts.isEmpty() ? JsonText.text(done.body(), "message_ts") : ts;
  }
}
