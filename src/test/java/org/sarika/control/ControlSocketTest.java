package org.sarika.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ControlSocketTest {
  @TempDir private Path data;

  @Test
  void carriesACommandAndWhatCameOfIt() throws IOException {
    try (ControlSocket _ = open(arguments -> new Done(3, arguments + " ខ្មែរ\n", "why"))) {
      assertThat(ControlClient.send(data, List.of("review", "list", "")))
          .contains(new Done(3, "[review, list, ] ខ្មែរ\n", "why"));
    }
  }

  @Test
  void carriesMoreThanACommandLineHolds() throws IOException {
    String queue = "waiting  an article\n".repeat(300_000);

    try (ControlSocket _ = open(arguments -> new Done(0, queue, ""))) {
      assertThat(ControlClient.send(data, List.of("review", "list")))
          .contains(new Done(0, queue, ""));
    }
  }

  @Test
  void findsNoServiceThatIsClosed() throws IOException {
    open(arguments -> new Done(0, "", "")).close();

    assertThat(ControlClient.send(data, List.of("review"))).isEmpty();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void findsNoServiceThatWasKilled() throws IOException {
    ControlSocket killed = open(arguments -> new Done(0, "", ""));
    Path file = data.resolve("sarika.sock");
    Path kept = Files.move(file, data.resolve("kept"));
    killed.close();
    Files.move(kept, file);

    assertThat(ControlClient.send(data, List.of("review"))).isEmpty();

    try (ControlSocket _ = open(arguments -> new Done(0, "again", ""))) {
      assertThat(ControlClient.send(data, List.of("review"))).contains(new Done(0, "again", ""));
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has other permissions")
  void isForTheOwnerOnly() throws IOException {
    try (ControlSocket _ = open(arguments -> new Done(0, "", ""))) {
      assertThat(Files.getPosixFilePermissions(data.resolve("sarika.sock")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  private ControlSocket open(Orders orders) {
    return ControlSocket.open(data, orders).orElseThrow();
  }
}
