package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.telegram.FakeTelegram;

/** Sarika on a Bot API that nobody here wrote. */
class IndependentDoubleIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long CHAT = 77;

  @TempDir private Path folder;

  @BeforeAll
  static void requireDouble() {
    NodeDouble.require();
  }

  @Test
  void answersACommandAndAPressBelowTheAnswer() throws Exception {
    Site site;
    try (FakeTelegram unused = FakeTelegram.start()) {
      site = Site.in(folder, unused);
    }
    try (NodeDouble telegram = NodeDouble.start();
        Serving serving = Serving.start(site.on(telegram.url(), NodeDouble.TOKEN))) {
      ObjectNode command = message().put("text", "/ask When was the harbour at Kampot dredged?");
      command
          .putArray("entities")
          .addObject()
          .put("type", "bot_command")
          .put("offset", 0)
          .put("length", 4);
      telegram.send("sendCommand", command);

      JsonNode answer = telegram.awaitMessages(CHAT).path(0);
      JsonNode sent = answer.path("message");
      assertThat(sent.path("text").asText())
          .as("%s", serving.log())
          .contains("was dredged in March 2021", "Example Gazette");

      ObjectNode press = JSON.createObjectNode().put("botToken", NodeDouble.TOKEN);
      press.set("from", message().path("from"));
      press.set(
          "message",
          message()
              .put("message_id", answer.path("messageId").asLong())
              .put("text", sent.path("text").asText()));
      press.put("data", data(sent, "Sources"));
      telegram.send("sendCallback", press);

      assertThat(telegram.awaitMessages(CHAT).path(0).at("/message/text").asText())
          .contains("Example Gazette");
      assertThat(serving.isAlive()).isTrue();
    }
  }

  private static String data(JsonNode message, String label) {
    for (JsonNode row : message.at("/reply_markup/inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.path("text").asText().contains(label)) {
          return button.path("callback_data").asText();
        }
      }
    }
    throw new AssertionError("no button '" + label + "' in " + message);
  }

  private static ObjectNode message() {
    ObjectNode message =
        JSON.createObjectNode()
            .put("botToken", NodeDouble.TOKEN)
            .put("date", System.currentTimeMillis() / 1000);
    message.putObject("from").put("id", CHAT).put("first_name", "Dara").put("is_bot", false);
    message.putObject("chat").put("id", CHAT).put("first_name", "Dara").put("type", "private");
    return message;
  }
}
