package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message of the app as its readers see it now.
 *
 * @param ts its time, which is its name in the channel
 * @param threadTs the message that its thread began with; empty outside of threads
 * @param text what notifications and screen readers get; as it was sent, so escaped
 * @param blocks as Slack keeps them; missing if there are none
 * @param metadata missing if there is none
 * @param ephemeralTo who alone sees it; empty for everybody
 * @param via the command or press whose response_url it came by; empty for the Web API
 * @param method how it was sent, such as {@code chat.postMessage}; {@code response_url}, or {@code
 *     ack} for what came with an acknowledgement
 * @param at when it was accepted
 * @param edits how often it was changed since
 * @param deleted whether it is gone
 */
public record Shown(
    String team,
    String channel,
    String ts,
    String threadTs,
    String text,
    JsonNode blocks,
    JsonNode metadata,
    String ephemeralTo,
    String via,
    String method,
    Instant at,
    int edits,
    boolean deleted) {
  /** The visible words in their order, a piece for each block or element; the text if no blocks. */
  public List<String> words() {
    return blocks.isEmpty() ? List.of(Words.plain(text)) : Words.of(blocks);
  }

  /** All visible words, a line for each piece. */
  public String visible() {
    return String.join("\n", words());
  }

  /** What stands in quotations. */
  public List<String> quotes() {
    return Words.quotes(blocks);
  }

  /** Where its links lead. */
  public List<String> links() {
    return Words.links(blocks);
  }

  /** Whom it would ping: people, groups, channels, everybody. */
  public List<String> pings() {
    return Words.pings(text, blocks);
  }

  public List<Button> buttons() {
    return Button.all(blocks);
  }

  public List<String> labels() {
    return buttons().stream().map(Button::label).toList();
  }

  /** The button with this label; if there is none, the one whose label has it as a part. */
  public Optional<Button> button(String label) {
    return Button.find(buttons(), label);
  }
}
