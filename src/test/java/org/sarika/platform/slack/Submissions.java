package org.sarika.platform.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sarika.platform.slack.blocks.SlackModals;

/** A curator's form as anybody could send it. */
final class Submissions {
  private Submissions() {}

  static ObjectNode of(String team, String person, String metadata, String reason) {
    String json =
        """
        {"type":"view_submission","user":{"id":"%s","username":"x","name":"x","team_id":"%s"},
         "api_app_id":"A1","token":"v","team":{"id":"%s","domain":"d"},"enterprise":null,
         "is_enterprise_install":false,"trigger_id":"13.7.abc","response_urls":[],
         "view":{"id":"V1","team_id":"T1","type":"modal","blocks":[],"hash":"1.h",
         "title":{"type":"plain_text","text":"x","emoji":true},
         "state":{"values":{"rejection":{"reason":{"type":"plain_text_input"}}}}}}\
        """
            .formatted(person, team, team);
    try {
      JsonNode payload = new ObjectMapper().readTree(json);
      ObjectNode view = (ObjectNode) payload.path("view");
      view.put("callback_id", SlackModals.REJECTION).put("private_metadata", metadata);
      ((ObjectNode) view.at("/state/values/rejection/reason")).put("value", reason);
      return (ObjectNode) payload;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
