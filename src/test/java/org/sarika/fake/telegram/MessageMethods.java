package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The methods that show something in a chat; called under the lock. */
final class MessageMethods {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ACTIONS =
      Set.of(
          "typing",
          "upload_photo",
          "upload_document",
          "choose_sticker",
          "find_location",
          "record_voice",
          "upload_voice");

  /** Of some seventy that a bot may set. */
  private static final Set<String> REACTIONS =
      Set.of("👀", "👍", "👎", "❤", "🔥", "🤔", "👌", "🙏", "✍", "🎉", "🤝", "😢", "🤷", "🆒");

  private final World world;
  private final Floods floods;

  MessageMethods(World world, Floods floods) {
    this.world = world;
    this.floods = floods;
  }

  String send(Params params, String method) {
    boolean rich = method.equals("sendRichMessage");
    Chat chat = world.reachable(params.node("chat_id"));
    Formatted content = content(params, rich);
    List<Shown.Button> buttons = Keyboard.read(params.node("reply_markup"));
    long thread = thread(chat, params);
    long replyTo = replyTarget(chat, params.node("reply_parameters"));
    floods.count(chat);
    long id = chat.nextMessage();
    String markup = rich ? html(params) : params.text("text");
    Shown shown =
        new Shown(
            chat.id, id, thread, replyTo, content, markup, buttons, method, world.now(), 0, false);
    chat.shown.put(id, shown);
    return json(chat, shown, params.node("reply_markup")).toString();
  }

  private static Formatted content(Params params, boolean rich) {
    return rich ? RichHtml.parse(html(params)) : Texts.read(params);
  }

  private static String html(Params params) {
    return params.node("rich_message").path("html").asText("");
  }

  private static long thread(Chat chat, Params params) {
    long thread = params.number("message_thread_id");
    if (thread != 0 && !chat.topics.contains(thread)) {
      throw Refusal.badRequest("message thread not found");
    }
    return thread;
  }

  private static long replyTarget(Chat chat, JsonNode reply) {
    if (reply.isMissingNode()) {
      return 0;
    }
    long target = reply.path("message_id").asLong(0);
    if (!chat.messages.containsKey(target)) {
      if (reply.path("allow_sending_without_reply").asBoolean(false)) {
        return 0;
      }
      throw Refusal.badRequest("message to be replied not found");
    }
    String quote = reply.path("quote").asText("");
    String answered = Objects.requireNonNull(chat.messages.get(target)).path("text").asText("");
    if (!answered.contains(quote)) {
      throw Refusal.badRequest("QUOTE_TEXT_INVALID");
    }
    return target;
  }

  private ObjectNode json(Chat chat, Shown shown, JsonNode keyboard) {
    ObjectNode message = JSON.createObjectNode().put("message_id", shown.id());
    message.set("from", world.bot().json());
    message.set("chat", chat.json());
    message.put("date", shown.at().getEpochSecond());
    if (shown.thread() != 0) {
      message.put("message_thread_id", shown.thread()).put("is_topic_message", true);
    }
    if (shown.replyTo() != 0) {
      ObjectNode answered = Objects.requireNonNull(chat.messages.get(shown.replyTo())).deepCopy();
      answered.remove("reply_to_message");
      message.set("reply_to_message", answered);
    }
    message.put("text", shown.text());
    message.set("entities", entities(shown.content()));
    if (keyboard.isObject()) {
      message.set("reply_markup", keyboard);
    }
    chat.messages.put(shown.id(), message);
    return message;
  }

  private static ArrayNode entities(Formatted content) {
    ArrayNode array = JSON.createArrayNode();
    for (Formatted.Entity entity : content.entities()) {
      ObjectNode json =
          array
              .addObject()
              .put("type", entity.type())
              .put("offset", entity.offset())
              .put("length", entity.length());
      if (!entity.value().isEmpty()) {
        json.put("url", entity.value());
      }
    }
    return array;
  }

  String editText(Params params) {
    Chat chat = world.reachable(params.node("chat_id"));
    Shown old = editable(chat, params);
    boolean rich = params.has("rich_message");
    Formatted content = content(params, rich);
    return replace(
        chat,
        old,
        old.edited(content, rich ? html(params) : params.text("text"), buttons(params)),
        params);
  }

  String editMarkup(Params params) {
    Chat chat = world.reachable(params.node("chat_id"));
    Shown old = editable(chat, params);
    return replace(chat, old, old.edited(old.content(), old.markup(), buttons(params)), params);
  }

  private static List<Shown.Button> buttons(Params params) {
    return Keyboard.read(params.node("reply_markup"));
  }

  private static Shown editable(Chat chat, Params params) {
    long id = params.number("message_id");
    Shown old = chat.shown.get(id);
    if (old == null && chat.messages.containsKey(id)) {
      throw Refusal.badRequest("message can't be edited");
    }
    if (old == null || old.deleted()) {
      throw Refusal.badRequest("message to edit not found");
    }
    return old;
  }

  private String replace(Chat chat, Shown old, Shown shown, Params params) {
    if (old.content().equals(shown.content()) && old.buttons().equals(shown.buttons())) {
      throw Refusal.badRequest(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    floods.count(chat);
    chat.shown.put(shown.id(), shown);
    return json(chat, shown, params.node("reply_markup"))
        .put("edit_date", world.now().getEpochSecond())
        .toString();
  }

  String delete(Params params) {
    Chat chat = world.reachable(params.node("chat_id"));
    Shown old = chat.shown.get(params.number("message_id"));
    if (old == null || old.deleted()) {
      throw Refusal.badRequest("message to delete not found");
    }
    chat.shown.put(old.id(), old.gone());
    chat.messages.remove(old.id());
    return "true";
  }

  String action(Params params) {
    Chat chat = world.reachable(params.node("chat_id"));
    thread(chat, params);
    if (!ACTIONS.contains(params.text("action"))) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    return "true";
  }

  String react(Params params) {
    Chat chat = world.reachable(params.node("chat_id"));
    long id = params.number("message_id");
    if (!chat.messages.containsKey(id)) {
      throw Refusal.badRequest("message to react not found");
    }
    JsonNode reaction = params.node("reaction");
    List<String> emoji = new ArrayList<>();
    (reaction instanceof MissingNode ? JSON.createArrayNode() : reaction)
        .forEach(one -> emoji.add(one.path("emoji").asText("")));
    if (emoji.size() > 1) {
      throw Refusal.badRequest("REACTIONS_TOO_MANY");
    }
    if (!REACTIONS.containsAll(emoji)) {
      throw Refusal.badRequest("REACTION_INVALID");
    }
    chat.reactions.put(id, emoji);
    return "true";
  }
}
