package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;

/** What Slack demands of a message's metadata. */
final class Metadata {
  private static final int LONGEST = 16_000;

  private Metadata() {}

  static JsonNode checked(JsonNode metadata) {
    if (metadata.isMissingNode()) {
      return metadata;
    }
    if (!metadata.isObject()
        || !metadata.path("event_type").isTextual()
        || metadata.path("event_type").asText().isEmpty()
        || !metadata.path("event_payload").isObject()) {
      throw Refusal.of("invalid_metadata_format");
    }
    if (metadata.size() != 2) {
      throw Refusal.of("invalid_metadata_schema");
    }
    if (metadata.toString().length() > LONGEST) {
      throw Refusal.of("metadata_too_large");
    }
    return metadata;
  }
}
