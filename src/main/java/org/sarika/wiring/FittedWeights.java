package org.sarika.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.sarika.answer.Weights;

/**
 * Confidence weights: those that ship with the jar, made for any store, and those that a desk
 * fitted on its own questions. A desk's articles and questions are of one kind; what tells a near
 * miss there tells little elsewhere.
 */
final class FittedWeights {
  private static final String FILE = "/org/sarika/answer/confidence.properties";

  private static final String OF_THE_DESK = "confidence.properties";

  private FittedWeights() {}

  /**
   * The desk's own weights; without any, the shipped ones.
   *
   * @throws IllegalArgumentException if the desk's are not to be read
   */
  static Weights of(Path knowledge) {
    Path own = knowledge.resolve(OF_THE_DESK);
    if (!Files.isRegularFile(own)) {
      return load();
    }
    try (InputStream in = Files.newInputStream(own)) {
      return read(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' cannot be used (%s): make it again with calibrate, or delete it"
              .formatted(own, e.getMessage()),
          e);
    }
  }

  static Weights load() {
    try (InputStream in = FittedWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("'%s' is not in the jar".formatted(FILE));
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("'%s' cannot be read".formatted(FILE), e);
    }
  }

  private static Weights read(InputStream in) throws IOException {
    Properties properties = new Properties();
    properties.load(in);
    return Weights.read(properties);
  }
}
