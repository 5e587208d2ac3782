package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The bot that the token belongs to.
 *
 * @param id its number, the first part of the token
 * @param username without the {@code @}
 */
public record Bot(long id, String username) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public String token() {
    return id + ":AAfakefakefakefakefakefakefakefakefake";
  }

  ObjectNode json() {
    return JSON.createObjectNode()
        .put("id", id)
        .put("is_bot", true)
        .put("first_name", "Sarika")
        .put("username", username);
  }

  ObjectNode profile() {
    return json()
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", true)
        .put("can_connect_to_business", false)
        .put("has_main_web_app", false);
  }
}
