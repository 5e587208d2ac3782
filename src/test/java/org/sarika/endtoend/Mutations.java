package org.sarika.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Updates as Telegram would never send them: right in form, wrong in one to four places. */
final class Mutations {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> SEEDS =
      List.of(
          """
          {"message":{"message_id":5,"from":{"id":31,"is_bot":false,"first_name":"A","language_code":"en"},
           "chat":{"id":31,"type":"private","first_name":"A"},"date":1790000000,"text":"/ask When was it?",
           "entities":[{"type":"bot_command","offset":0,"length":4}]}}\
          """,
          """
          {"message":{"message_id":6,"message_thread_id":3,"is_topic_message":true,
           "from":{"id":32,"is_bot":false,"first_name":"B"},"chat":{"id":-1001,"type":"supergroup","title":"G","is_forum":true},
           "date":1790000000,"text":"@sarika_bot who?","entities":[{"type":"mention","offset":0,"length":11}],
           "reply_to_message":{"message_id":3,"from":{"id":4242,"is_bot":true,"first_name":"S"},
            "chat":{"id":-1001,"type":"supergroup","title":"G"},"date":1780000000,"text":"x"}}}\
          """,
          """
          {"callback_query":{"id":"991","from":{"id":33,"is_bot":false,"first_name":"C"},
           "message":{"message_id":7,"from":{"id":4242,"is_bot":true,"first_name":"S"},
            "chat":{"id":33,"type":"private","first_name":"C"},"date":1790000000,"text":"y",
            "reply_markup":{"inline_keyboard":[[{"text":"Sources","callback_data":"s:abcdef:0"}]]}},
           "chat_instance":"1","data":"s:abcdef:0"}}\
          """,
          """
          {"inline_query":{"id":"992","from":{"id":34,"is_bot":false,"first_name":"D"},
           "query":"harbour","offset":"","chat_type":"sender"}}\
          """,
          """
          {"my_chat_member":{"chat":{"id":-1002,"type":"group","title":"H"},"from":{"id":35,"is_bot":false,"first_name":"E"},
           "date":1790000000,"old_chat_member":{"user":{"id":4242,"is_bot":true,"first_name":"S"},"status":"left"},
           "new_chat_member":{"user":{"id":4242,"is_bot":true,"first_name":"S"},"status":"member"}}}\
          """,
          """
          {"message":{"message_id":8,"from":{"id":36,"is_bot":false,"first_name":"F"},
           "chat":{"id":-1003,"type":"group","title":"I"},"date":1790000000,"migrate_to_chat_id":-1009}}\
          """);

  private final Random random;
  private final Mutator mutator;

  Mutations(long seed) {
    this.random = new Random(seed);
    this.mutator = new Mutator(random);
  }

  /** One with this id. */
  String update(long id) {
    if (random.nextInt(100) == 0) {
      return unreadable(id);
    }
    ObjectNode update = seed();
    mutator.change(update);
    update.remove("update_id");
    return JSON.createObjectNode().put("update_id", id).setAll(update).toString();
  }

  private ObjectNode seed() {
    try {
      return (ObjectNode) JSON.readTree(SEEDS.get(random.nextInt(SEEDS.size())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** JSON that a careful reader may still refuse. */
  private String unreadable(long id) {
    String deep = "[".repeat(3000) + "]".repeat(3000);
    return switch (random.nextInt(3)) {
      case 0 -> "{\"update_id\":%d,\"message\":%s}".formatted(id, deep);
      case 1 -> "{\"update_id\":%d,\"message\":{\"date\":%s}}".formatted(id, "9".repeat(2000));
      default -> "{\"update_id\":%d,\"message\":{\"text\":\"a\",\"text\":[1e999]}}".formatted(id);
    };
  }
}
