package org.sarika.platform.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Curators;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Press;
import org.sarika.knowledge.Language;

/**
 * Raw updates to what they want of us. Never throws for what an update holds, only for faults of
 * {@link ShownTurns}. Safe for use by many threads.
 */
final class TelegramTranslator {
  static final String PLATFORM = "telegram";

  private static final JsonMapper JSON = new JsonMapper();

  private final BotIdentity bot;
  private final ShownTurns shown;
  private final Curators curators;
  private final InstantSource clock;
  private final Addressing addressing;

  /** Which answer a message of ours shows. */
  interface ShownTurns {
    /** Id of the answer; empty if none or no longer known. */
    Optional<String> turnOf(String chat, String message);
  }

  /**
   * A translator.
   *
   * @param curators whose files are something to us
   * @param clock says when a button is pressed, which Telegram does not
   */
  TelegramTranslator(BotIdentity bot, ShownTurns shown, Curators curators, InstantSource clock) {
    this.bot = bot;
    this.shown = shown;
    this.curators = curators;
    this.clock = clock;
    this.addressing = new Addressing(bot);
  }

  /** What an update wants. */
  TelegramUpdate translate(String rawJson) {
    JsonNode update;
    try {
      update = JSON.readTree(rawJson);
    } catch (JsonProcessingException e) {
      return new TelegramUpdate.Ignored("it is not JSON");
    }
    OptionalLong number = RawMessage.number(update.path("update_id"));
    if (number.isEmpty()) {
      return new TelegramUpdate.Ignored("it has no number");
    }
    String id = "%s:%d:%d".formatted(PLATFORM, bot.id(), number.getAsLong());
    if (update.path("message").isObject()) {
      return message(id, new RawMessage(update.path("message")));
    }
    if (update.path("callback_query").isObject()) {
      return tap(id, update.path("callback_query"));
    }
    if (update.path("inline_query").isObject()) {
      return inline(update.path("inline_query"));
    }
    return update.path("my_chat_member").isObject()
        ? membership(update.path("my_chat_member"))
        : new TelegramUpdate.Ignored("its kind is none of ours");
  }

  /** What is worked on in order: the chat's id, or the asker's for an inline query. */
  static String lane(JsonNode update) {
    for (String kind : new String[] {"message", "callback_query", "my_chat_member"}) {
      JsonNode node = update.path(kind);
      JsonNode message = kind.equals("callback_query") ? node.path("message") : node;
      Optional<String> chat = new RawMessage(message).chat();
      if (chat.isPresent()) {
        return chat.get();
      }
    }
    return "from " + update.path("inline_query").path("from").path("id").asText();
  }

  private TelegramUpdate message(String id, RawMessage message) {
    Optional<String> chat = message.chat();
    if (chat.isEmpty()) {
      return new TelegramUpdate.Ignored("its chat has no id");
    }
    OptionalLong to = RawMessage.number(message.node().path("migrate_to_chat_id"));
    OptionalLong from = RawMessage.number(message.node().path("migrate_from_chat_id"));
    if (to.isPresent()) {
      return new TelegramUpdate.Migrated(chat.get(), Long.toString(to.getAsLong()));
    }
    return from.isPresent()
        ? new TelegramUpdate.Migrated(Long.toString(from.getAsLong()), chat.get())
        : asked(id, chat.get(), message);
  }

  private TelegramUpdate asked(String id, String chat, RawMessage message) {
    Optional<String> asker = message.asker();
    if (message.isMachines() || asker.isEmpty()) {
      return new TelegramUpdate.Ignored("nobody wrote it");
    }
    OptionalInt number = message.id();
    Optional<Instant> date = message.date();
    if (number.isEmpty() || date.isEmpty()) {
      return new TelegramUpdate.Ignored("it has no number or no date");
    }
    Optional<String> words = addressing.wordsToUs(message);
    Optional<TelegramFile> file =
        message
            .document()
            .filter(_ -> curators.of(conversation(chat, message), asker.get()).isPresent());
    if (words.isEmpty() && file.isEmpty()) {
      return new TelegramUpdate.Ignored("it is not said to us");
    }
    IncomingMessage said =
        new IncomingMessage(
            id,
            conversation(chat, message),
            asker.get(),
            words.orElse(""),
            about(chat, message),
            date.get(),
            language(message.node()));
    Target target = new Target(chat, message.topic(), number);
    return file.isPresent()
        ? new TelegramUpdate.Handed(said, target, file.get())
        : new TelegramUpdate.Asked(said, target);
  }

  /** What the sender's application is set to; Telegram does not always say it. */
  private static Language language(JsonNode said) {
    return Language.ofTag(said.path("from").path("language_code").asText());
  }

  private String about(String chat, RawMessage message) {
    OptionalInt replied =
        addressing.repliesToUs(message)
            ? message.repliedTo().map(RawMessage::id).orElse(OptionalInt.empty())
            : OptionalInt.empty();
    return replied.isPresent()
        ? shown.turnOf(chat, Integer.toString(replied.getAsInt())).orElse("")
        : "";
  }

  private static ConversationId conversation(String chat, RawMessage message) {
    OptionalInt topic = message.topic();
    return new ConversationId(
        PLATFORM, chat, topic.isPresent() ? Integer.toString(topic.getAsInt()) : "");
  }

  private TelegramUpdate tap(String id, JsonNode query) {
    if (!query.path("id").isTextual()) {
      return new TelegramUpdate.Ignored("a press has no id");
    }
    String callback = query.path("id").asText();
    RawMessage message = new RawMessage(query.path("message"));
    Optional<String> chat = message.chat();
    Optional<String> asker = new RawMessage(query).asker();
    OptionalInt number = message.id();
    Optional<CallbackData> data = CallbackData.read(query.path("data").asText());
    if (chat.isEmpty() || asker.isEmpty() || number.isEmpty() || data.isEmpty()) {
      return new TelegramUpdate.UnknownTap(callback, language(query));
    }
    Press press =
        new Press(
            id,
            conversation(chat.get(), message),
            asker.get(),
            data.get().action(),
            data.get().turn(),
            data.get().number(),
            false,
            clock.instant(),
            language(query));
    Target below = new Target(chat.get(), message.topic(), number);
    return new TelegramUpdate.Tapped(press, callback, below, number.getAsInt());
  }

  private static TelegramUpdate inline(JsonNode query) {
    Optional<String> asker = new RawMessage(query).asker();
    if (!query.path("id").isTextual() || asker.isEmpty()) {
      return new TelegramUpdate.Ignored("an inline query has no id or nobody asks it");
    }
    return new TelegramUpdate.Inline(
        query.path("id").asText(),
        asker.get(),
        query.path("query").asText().strip(),
        query.path("offset").asText(),
        language(query));
  }

  private TelegramUpdate membership(JsonNode change) {
    Optional<String> chat = new RawMessage(change).chat();
    JsonNode member = change.path("new_chat_member");
    OptionalLong who = RawMessage.number(member.path("user").path("id"));
    if (chat.isEmpty() || who.isEmpty() || who.getAsLong() != bot.id()) {
      return new TelegramUpdate.Ignored("a change of membership is not ours");
    }
    return switch (member.path("status").asText()) {
      case "creator", "administrator", "member" -> new TelegramUpdate.Membership(chat.get(), true);
      case "restricted" ->
          new TelegramUpdate.Membership(chat.get(), member.path("is_member").asBoolean());
      case "left", "kicked" -> new TelegramUpdate.Membership(chat.get(), false);
      default -> new TelegramUpdate.Ignored("a change of membership is of an unknown kind");
    };
  }
}
