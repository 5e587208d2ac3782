package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sarika.render.Cut;
import org.sarika.render.TextSplitter;

/** The calls of the Bot API that we make, with their parameters as Telegram wants them. Pure. */
final class Calls {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Of an acknowledgement, in UTF-16 units. */
  private static final int LONGEST_TOAST = 200;

  private Calls() {}

  /** The messages of a reply; only the first one replies. */
  static List<Outgoing> messages(Target target, List<TelegramText> texts) {
    List<Outgoing> calls = new ArrayList<>();
    for (TelegramText text : texts) {
      ObjectNode params = place(target);
      words(params, text);
      if (calls.isEmpty()) {
        reply(params, target);
      }
      keys(params, text.keyboard());
      String method =
          switch (text.markup()) {
            case CLASSIC -> "sendMessage";
            case RICH -> "sendRichMessage";
          };
      calls.add(new Outgoing(method, params, text.plain()));
    }
    return List.copyOf(calls);
  }

  private static void words(ObjectNode params, TelegramText text) {
    switch (text.markup()) {
      case CLASSIC -> {
        params.put("text", text.html()).put("parse_mode", "HTML");
        withoutPreview(params);
      }
      case RICH ->
          params
              .putObject("rich_message")
              .put("html", text.html())
              .put("skip_entity_detection", true);
    }
  }

  private static void withoutPreview(ObjectNode params) {
    params.putObject("link_preview_options").put("is_disabled", true);
  }

  private static void reply(ObjectNode params, Target target) {
    if (target.replyTo().isPresent()) {
      params
          .putObject("reply_parameters")
          .put("message_id", target.replyTo().getAsInt())
          .put("allow_sending_without_reply", true);
    }
  }

  private static void keys(ObjectNode params, Keyboard keyboard) {
    if (!keyboard.isEmpty()) {
      params.set("reply_markup", markup(keyboard));
    }
  }

  /** Other words and buttons in a message that is there; without buttons it has none any more. */
  static Outgoing edited(Target target, long messageId, TelegramText text) {
    ObjectNode params = chat(target).put("message_id", messageId);
    words(params, text);
    keys(params, text.keyboard());
    return new Outgoing("editMessageText", params, text.plain());
  }

  /** Other buttons below a message that is there. */
  static Outgoing buttons(Target target, long messageId, Keyboard keyboard) {
    ObjectNode params = chat(target).put("message_id", messageId);
    params.set("reply_markup", markup(keyboard));
    return new Outgoing("editMessageReplyMarkup", params, "");
  }

  /**
   * Acknowledges a press.
   *
   * @param text at most 200 UTF-16 units, longer ones are cut; empty to say nothing
   * @param alert whether it has to be closed by hand
   */
  static Outgoing pressed(String callbackId, String text, boolean alert) {
    ObjectNode params = JSON.objectNode().put("callback_query_id", callbackId);
    if (!text.isEmpty()) {
      params.put("text", Cut.at(LONGEST_TOAST, text)).put("show_alert", alert);
    }
    return new Outgoing("answerCallbackQuery", params, "");
  }

  /** A refused message's words without markup, in as many messages as they need. */
  static List<Outgoing> plainly(Outgoing refused) {
    List<String> parts =
        new TextSplitter(ClassicHtml.LONGEST)
            .split(List.of(new TextSplitter.Piece(refused.plain(), false))).stream()
                .filter(part -> !part.isBlank())
                .toList();
    List<Outgoing> calls = new ArrayList<>();
    for (String part : parts) {
      ObjectNode params = refused.params().deepCopy().retain("chat_id", "message_thread_id");
      params.put("text", part).set("entities", inert(part));
      withoutPreview(params);
      keep(calls.isEmpty(), "reply_parameters", refused.params(), params);
      keep(calls.size() == parts.size() - 1, "reply_markup", refused.params(), params);
      calls.add(new Outgoing("sendMessage", params, ""));
    }
    return List.copyOf(calls);
  }

  private static void keep(boolean wanted, String field, ObjectNode from, ObjectNode to) {
    if (wanted && from.has(field)) {
      to.set(field, from.get(field));
    }
  }

  /** Nothing becomes live by itself, written-out links neither: they can be copied. */
  private static ArrayNode inert(String text) {
    ArrayNode entities = JSON.arrayNode();
    for (LiveText.Range range : LiveText.in(text)) {
      entities
          .addObject()
          .put("type", "code")
          .put("offset", range.start())
          .put("length", range.end() - range.start());
    }
    return entities;
  }

  /** "typing…" for five seconds. */
  static Outgoing typing(Target target) {
    return new Outgoing("sendChatAction", place(target).put("action", "typing"), "");
  }

  private static ObjectNode place(Target target) {
    ObjectNode params = chat(target);
    target.thread().ifPresent(thread -> params.put("message_thread_id", thread));
    return params;
  }

  /** Telegram's ids are numbers that need more than 32 bits. */
  private static ObjectNode chat(Target target) {
    return JSON.objectNode().put("chat_id", Long.parseLong(target.chat()));
  }

  private static ObjectNode markup(Keyboard keyboard) {
    ObjectNode markup = JSON.objectNode();
    ArrayNode rows = markup.putArray("inline_keyboard");
    for (List<Key> row : keyboard.rows()) {
      ArrayNode keys = rows.addArray();
      for (Key key : row) {
        ObjectNode button = keys.addObject().put("text", key.text());
        button.put(
            key.url().isEmpty() ? "callback_data" : "url",
            key.url().isEmpty() ? key.data() : key.url());
      }
    }
    return markup;
  }
}
