package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A modal or a Home as its reader sees it.
 *
 * @param json as Slack keeps it
 * @param changes how often it was changed since it was opened
 * @param errors what the app said about its fields when it was submitted, by block
 * @param open whether it is still there
 */
public record View(
    String team,
    String user,
    String id,
    JsonNode json,
    Instant at,
    int changes,
    Map<String, String> errors,
    boolean open) {
  public View {
    errors = Map.copyOf(errors);
  }

  public String title() {
    return json.path("title").path("text").asText("");
  }

  public String callbackId() {
    return json.path("callback_id").asText("");
  }

  public String privateMetadata() {
    return json.path("private_metadata").asText("");
  }

  public String hash() {
    return json.path("hash").asText("");
  }

  /** The label of the button that submits it; empty if there is none. */
  public String submit() {
    return json.path("submit").path("text").asText("");
  }

  public JsonNode blocks() {
    return json.path("blocks");
  }

  public List<String> words() {
    return Words.of(blocks());
  }

  public String visible() {
    return String.join("\n", words());
  }

  public List<String> quotes() {
    return Words.quotes(blocks());
  }

  public List<String> links() {
    return Words.links(blocks());
  }

  public List<Button> buttons() {
    return Button.all(blocks());
  }

  public List<String> labels() {
    return buttons().stream().map(Button::label).toList();
  }

  public Optional<Button> button(String label) {
    return Button.find(buttons(), label);
  }
}
