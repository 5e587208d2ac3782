package org.sarika.platform.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sarika.delivery.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes updates over: what asks for work is kept, who asks sees that we are at it. */
final class Intake implements UpdateSink {
  /** What we ask Telegram for, and can do something with. */
  static final List<String> KINDS =
      List.of("message", "callback_query", "inline_query", "my_chat_member");

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final TelegramTranslator translator;
  private final Consumer<List<Arrival>> reception;
  private final InlineAnswers inline;
  private final Typing typing;

  Intake(
      TelegramTranslator translator,
      Consumer<List<Arrival>> reception,
      InlineAnswers inline,
      Typing typing) {
    this.translator = translator;
    this.reception = reception;
    this.inline = inline;
    this.typing = typing;
  }

  @Override
  public void take(List<RawUpdate> updates) {
    List<Arrival> kept = new ArrayList<>();
    List<Target> waiting = new ArrayList<>();
    for (RawUpdate update : updates) {
      try {
        sort(update, kept, waiting);
      } catch (RuntimeException e) {
        // One that nobody can read must not hold up those behind it, nor may its words be logged.
        log.warn("telegram: {} is skipped: {}", update, e.getClass().getSimpleName());
      }
    }
    // First, so that no answer can overtake it.
    waiting.forEach(typing::show);
    if (!kept.isEmpty()) {
      reception.accept(kept);
    }
  }

  private void sort(RawUpdate update, List<Arrival> kept, List<Target> waiting) {
    if (!KINDS.contains(update.kind())) {
      return;
    }
    String body = update.json().toString();
    switch (translator.translate(body)) {
      case TelegramUpdate.Inline query -> inline.answer(query);
      case TelegramUpdate.Asked asked -> {
        waiting.add(asked.target());
        kept.add(arrival(update, body));
      }
      case TelegramUpdate.Handed handed -> {
        waiting.add(handed.target());
        kept.add(arrival(update, body));
      }
      case TelegramUpdate.Ignored ignored ->
          log.debug("telegram: {} ignored: {}", update, ignored.why());
      case TelegramUpdate.Tapped _,
          TelegramUpdate.UnknownTap _,
          TelegramUpdate.Membership _,
          TelegramUpdate.Migrated _ ->
          kept.add(arrival(update, body));
    }
  }

  private static Arrival arrival(RawUpdate update, String body) {
    return new Arrival(Long.toString(update.id()), TelegramTranslator.lane(update.json()), body);
  }
}
