package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Room;

/**
 * The whole edge between a fake Slack and answers that are made up, over a socket and over HTTP
 * alike.
 */
@ParameterizedClass
@ValueSource(strings = {"socket", "http"})
abstract class SlackEdge {
  static final String QUESTION = "Who confirmed the visit?";
  final String mode;
  final SlackBench bench = new SlackBench();
  final FakeSlack slack = bench.slack;
  final Person dara = bench.team.user("U7");
  final Person sok = bench.team.user("U8");
  final Room channel = bench.team.channel("C1");
  final AtomicReference<SlackPlatform> platform = new AtomicReference<>();

  SlackEdge(String mode) {
    this.mode = mode;
  }

  @BeforeEach
  void start() {
    bench.fairness(new FairnessLimits(60, 20, 60, 20, Duration.ofMinutes(1)));
    platform.set(mode.equals("socket") ? bench.socket() : bench.http());
  }

  @AfterEach
  void stop() {
    assertThat(slack.acks().strange()).isEmpty();
    bench.close();
  }
}
