package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What is shown below a link.
 *
 * @param ts the message with the link
 */
public record Unfurl(String team, String channel, String ts, String url, JsonNode blocks) {
  public List<String> words() {
    return Words.of(blocks);
  }

  public String visible() {
    return String.join("\n", words());
  }

  public List<String> quotes() {
    return Words.quotes(blocks);
  }
}
