package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final Signals NOTHING = signals(0);

  @Test
  void readsTheWeightsOfSignals() {
    Weights weights = Weights.read(complete());

    assertThat(weights.bySignal()).containsOnlyKeys(Signals.NAMES).containsEntry("detail", 2.0);
    assertThat(weights.bias()).isEqualTo(-1);
    assertThat(weights.threshold()).isEqualTo(0.5);
  }

  @Test
  void readsWhatShipsWithTheProgram() throws IOException {
    Properties shipped = new Properties();
    try (InputStream in = Weights.class.getResourceAsStream("confidence.properties")) {
      assertThat(in).isNotNull();
      shipped.load(in);
    }

    assertThat(Weights.read(shipped).threshold()).isBetween(0.0, 1.0);
  }

  @Test
  void saysWhichNumberIsMissing() {
    for (String key : new String[] {"bias", "threshold"}) {
      Properties properties = complete();
      properties.remove(key);

      assertThatThrownBy(() -> Weights.read(properties))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("confidence weights lack '%s'", key);
    }
  }

  @Test
  void givesASignalThatItWasFittedWithoutNoWeight() {
    Properties properties = complete();
    properties.remove("signal.detail");

    Weights weights = Weights.read(properties);

    assertThat(weights.confidence(signals(5))).isEqualTo(weights.confidence(NOTHING));
  }

  @Test
  void refusesAnUnknownSignalOrNone() {
    Properties none = new Properties();
    none.setProperty("bias", "-1");
    none.setProperty("threshold", "0.5");
    Properties unknown = complete();
    unknown.setProperty("signal.mood", "1");

    for (Properties properties : new Properties[] {none, unknown}) {
      assertThatThrownBy(() -> Weights.read(properties))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("but the signals are");
    }
  }

  @Test
  void saysWhichValueIsNoNumber() {
    Properties properties = complete();
    properties.setProperty("signal.detail", "high");

    assertThatThrownBy(() -> Weights.read(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("high");
  }

  @Test
  void isHalfSureOfNothingAndSurerWithMore() {
    Properties properties = complete();
    properties.setProperty("bias", "0");
    Weights weights = Weights.read(properties);

    assertThat(weights.confidence(NOTHING)).isCloseTo(0.5, within(1e-12));
    assertThat(weights.confidence(signals(1))).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-12));
    assertThat(weights.confidence(signals(1e9))).isBetween(0.0, 1.0);
    assertThat(weights.confidence(signals(-1e9))).isBetween(0.0, 1.0);
  }

  private static Signals signals(double detail) {
    return new Signals(0, 0, detail, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  private static Properties complete() {
    Properties properties = new Properties();
    Signals.NAMES.forEach(name -> properties.setProperty("signal." + name, "2.0"));
    properties.setProperty("bias", "-1");
    properties.setProperty("threshold", "0.5");
    return properties;
  }
}
