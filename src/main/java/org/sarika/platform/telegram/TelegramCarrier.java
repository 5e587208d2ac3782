package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.sarika.delivery.Carrier;
import org.sarika.delivery.Parcel;

/**
 * Makes the call that a parcel holds.
 *
 * <p>A call without an answer may have been carried out: Telegram knows no key by which it would
 * recognise the second try, and without an answer we have no message id to look at or edit. A reply
 * that is doubled is a smaller harm than one that is lost, so it is sent again: what was on its
 * way, which the courier keeps to one message unless one takes long.
 */
final class TelegramCarrier implements Carrier {
  private static final Duration OPERATOR = Duration.ofMinutes(1);

  private final BotApi api;
  private final Typing typing;
  private final PlainSender plain;

  TelegramCarrier(BotApi api, Typing typing) {
    this.api = api;
    this.typing = typing;
    this.plain = new PlainSender(api);
  }

  @Override
  public Outcome carry(Parcel parcel) {
    Outgoing outgoing;
    try {
      outgoing = addressed(Outgoing.decode(parcel.body()), parcel.chat());
    } catch (IllegalArgumentException e) {
      return new Outcome.Refused("a parcel of another version");
    }
    typing.settle(parcel.chat(), outgoing.params().path("message_thread_id").asText());
    return plain.isUnderWay(parcel)
        ? plain.send(parcel, outgoing)
        : outcome(parcel, outgoing, api.call(outgoing.method(), outgoing.params()));
  }

  /** A chat may have got a new id since the call was written; what it replies to stayed behind. */
  private static Outgoing addressed(Outgoing written, String chat) {
    if (written.params().path("chat_id").asText().equals(chat)) {
      return written;
    }
    ObjectNode params = written.params().deepCopy().put("chat_id", Long.parseLong(chat));
    params.remove("reply_parameters");
    return new Outgoing(written.method(), params, written.plain());
  }

  private Outcome outcome(Parcel parcel, Outgoing outgoing, ApiAnswer answer) {
    if (answer instanceof ApiAnswer.Refused refused) {
      return switch (Refusal.of(refused)) {
        case PLACE -> again(parcel, outgoing);
        case FORM -> plain.send(parcel, outgoing);
        default -> outcome(answer);
      };
    }
    return outcome(answer);
  }

  /** What the message replies to is gone: the words still have to arrive. */
  private Outcome again(Parcel parcel, Outgoing outgoing) {
    ObjectNode params = outgoing.params().deepCopy();
    boolean tied = params.remove("reply_parameters") != null;
    if (!tied && params.remove("message_thread_id") == null) {
      return new Outcome.Refused("its place is gone");
    }
    return outcome(
        parcel,
        new Outgoing(outgoing.method(), params, outgoing.plain()),
        api.call(outgoing.method(), params));
  }

  /** What a call's answer means for a parcel that is not changed. */
  static Outcome outcome(ApiAnswer answer) {
    return switch (answer) {
      case ApiAnswer.Done done -> new Outcome.Arrived(done.result().path("message_id").asText());
      // It succeeded: sending it again would double it for the sake of its number.
      case ApiAnswer.BrokenOff _, ApiAnswer.Garbled _ -> new Outcome.Arrived("");
      case ApiAnswer.Silence silence -> new Outcome.Later(Duration.ZERO, silence.why());
      case ApiAnswer.Refused refused ->
          switch (Refusal.of(refused)) {
            case DONE -> new Outcome.Arrived("");
            case FLOOD -> new Outcome.Later(refused.retryAfter(), "too many messages");
            case TROUBLE -> new Outcome.Later(refused.retryAfter(), "code " + refused.code());
            case TOKEN -> new Outcome.Later(OPERATOR, Sentences.BAD_TOKEN);
            case MOVED -> new Outcome.Moved(refused.newChat());
            case SHUT -> new Outcome.Refused("the chat is closed to us");
            case PLACE -> new Outcome.Refused("its place is gone");
            case FORM -> new Outcome.Refused("code " + refused.code());
          };
    };
  }
}
