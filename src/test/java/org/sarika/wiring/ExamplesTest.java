package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
  @TempDir private Path knowledge;

  @Test
  void offersTheFirstSixLinesThatAreNotBlank() throws IOException {
    Files.writeString(knowledge.resolve("examples.txt"), "a?\n\n  b? \nc?\nd?\ne?\nf?\ng?\n");

    assertThat(Examples.in(knowledge)).containsExactly("a?", "b?", "c?", "d?", "e?", "f?");
  }

  @Test
  void offersNothingWithoutTheFile() {
    assertThat(Examples.in(knowledge)).isEmpty();
  }

  @Test
  void offersNothingOfAFileInAnotherEncoding() throws IOException {
    Files.write(
        knowledge.resolve("examples.txt"), "où?".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Examples.in(knowledge)).isEmpty();
  }
}
