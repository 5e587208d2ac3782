package org.sarika.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Papers;

class ParserProcessTest {
  private static final byte[] GOOD = Papers.docx("Ferry", "The ferry sank.");

  @Test
  void staysForTheNextDocument() throws UnreadableException {
    try (ParserProcess process = new ParserProcess()) {
      Document first = process.parse(ParserKind.DOCX, GOOD);
      Document second = process.parse(ParserKind.DOCX, GOOD);

      assertThat(first).isEqualTo(second);
      assertThat(first.paragraphs()).containsExactly("The ferry sank.");
    }
  }

  @Test
  void readsOnAfterADocumentThatItRefused() throws UnreadableException {
    try (ParserProcess process = new ParserProcess()) {
      assertThatThrownBy(() -> process.parse(ParserKind.DOCX, Papers.bomb(200)))
          .isInstanceOf(UnreadableException.class);

      assertThat(process.parse(ParserKind.DOCX, GOOD).said().title()).isEqualTo("Ferry");
    }
  }

  @Test
  void givesUpAndKillsWhatTakesTooLong() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> silent =
        List.of(
            java.toString(), "-cp", System.getProperty("java.class.path"), Silent.class.getName());
    try (ParserProcess process = new ParserProcess(silent, Duration.ofSeconds(3))) {
      assertThatThrownBy(() -> process.parse(ParserKind.PDF, GOOD))
          .hasMessage("takes longer than 3 seconds to read: save its text as a file");
    }
  }

  @Test
  void saysThatTheReaderBrokeWhereItsProcessEnds() {
    List<String> gone = new ArrayList<>(ParserProcess.ourJava("org.sarika.NoSuchClass"));
    try (ParserProcess process = new ParserProcess(gone, Duration.ofSeconds(20))) {
      assertThatThrownBy(() -> process.parse(ParserKind.PDF, GOOD))
          .hasMessageStartingWith("needs more than the 256 MB of memory");
    }
  }

  /** Reads and never answers. */
  static final class Silent {
    private Silent() {}

    public static void main(String[] args) throws InterruptedException {
      Thread.sleep(Duration.ofMinutes(2));
    }
  }
}
