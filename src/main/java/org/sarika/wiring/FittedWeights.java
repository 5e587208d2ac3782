package org.sarika.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.sarika.answer.Weights;

/** The confidence weights that ship with the jar. */
final class FittedWeights {
  private static final String FILE = "/org/sarika/answer/confidence.properties";

  private FittedWeights() {}

  static Weights load() {
    try (InputStream in = FittedWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("'%s' is not in the jar".formatted(FILE));
      }
      Properties properties = new Properties();
      properties.load(in);
      return Weights.read(properties);
    } catch (IOException e) {
      throw new UncheckedIOException("'%s' cannot be read".formatted(FILE), e);
    }
  }
}
