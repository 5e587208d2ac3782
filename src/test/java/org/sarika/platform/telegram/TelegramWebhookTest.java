package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.StorageException;

class TelegramWebhookTest {
  private final List<Long> taken = new ArrayList<>();
  private final TelegramWebhook webhook = new TelegramWebhook("a-secret_1");

  @Test
  void knowsItsSecretOnly() {
    assertThat(webhook.trusts("a-secret_1")).isTrue();
    assertThat(webhook.trusts("a-secret_2")).isFalse();
    assertThat(webhook.trusts("")).isFalse();
  }

  @Test
  void takesAnUpdateOver() {
    webhook.open(updates -> updates.forEach(update -> taken.add(update.id())));

    assertThat(webhook.take("{\"update_id\":5,\"message\":{}}")).isEqualTo(200);
    assertThat(taken).containsExactly(5L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "7", "null", "{\"update_id\":\"x\"}", "<html>", "{\"a\":1}"})
  void doesNotLetTelegramRepeatWhatNobodyCanRead(String body) {
    webhook.open(updates -> updates.forEach(update -> taken.add(update.id())));

    assertThat(webhook.take(body)).isEqualTo(200);
    assertThat(taken).isEmpty();
  }

  @Test
  void letsTelegramComeAgainWhenNothingCanBeKept() {
    String update = "{\"update_id\":5,\"message\":{}}";

    assertThat(webhook.take(update)).as("before the start").isEqualTo(503);
    webhook.open(_ -> {
      throw new StorageException("the disk is full");
    });
    assertThat(webhook.take(update)).as("with a full disk").isEqualTo(503);
    webhook.shut();
    assertThat(webhook.take(update)).as("after the stop").isEqualTo(503);
  }
}
