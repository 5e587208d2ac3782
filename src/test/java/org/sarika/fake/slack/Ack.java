package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * The app's acknowledgement of what it was sent.
 *
 * @param delivery the {@code delivery} of a note, command or press
 * @param kind {@code slash_commands}, {@code events_api} or {@code interactive}
 * @param attempt the attempt that was acknowledged, counted from zero
 * @param took since this attempt was sent
 * @param since since it was sent for the first time
 * @param sent when it was sent for the first time
 * @param at when it came
 * @param payload what came with it; missing if nothing did
 */
public record Ack(
    String delivery,
    String kind,
    int attempt,
    Duration took,
    Duration since,
    Instant sent,
    Instant at,
    JsonNode payload) {}
