package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A long batch is answered while it comes in. */
class BatchIT {
  private static final int LINES = 1_000;
  private static final String LINE =
      "{\"id\":\"q%d\",\"turns\":[\"When was the harbour at Kampot dredged, and was it %d?\"]}\n";

  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void eachAnswerComesBeforeTheNextQuestion() throws Exception {
    Installation sarika = Installation.in(folder);
    Process process =
        sarika.builder("ask", "--batch", "-").redirectError(folder.resolve("err").toFile()).start();
    try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (int number = 1; number <= 3; number++) {
        in.write(LINE.formatted(number, number));
        in.flush();

        assertThat(out.readLine()).contains("\"id\":\"q" + number + "\"", "March 2021");
      }
      Thread writer = Thread.ofVirtual().start(() -> writeRest(in));
      for (int number = 4; number <= LINES; number++) {
        assertThat(out.readLine()).contains("\"id\":\"q" + number + "\"");
      }
      writer.join();

      assertThat(out.readLine()).isNull();
      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void writeRest(BufferedWriter in) {
    try (in) {
      for (int number = 4; number <= LINES; number++) {
        in.write(LINE.formatted(number, number));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
