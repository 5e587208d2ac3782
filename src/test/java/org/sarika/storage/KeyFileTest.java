package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.StorageException;

class KeyFileTest {
  @TempDir private Path folder;
  @TempDir private Path other;

  @Test
  void makesOneKeyInEachFolder() {
    byte[] key = KeyFile.in(folder);

    assertThat(key).hasSize(32).isEqualTo(KeyFile.in(folder)).isNotEqualTo(KeyFile.in(other));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsTheOwnerAloneReadIt() throws IOException {
    KeyFile.in(folder);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void startsOverWhenMakingItWasCutOff() throws IOException {
    Files.writeString(folder.resolve("sarika.key.new"), "half");

    assertThat(KeyFile.in(folder)).hasSize(32);
    assertThat(folder.resolve("sarika.key.new")).doesNotExist();
  }

  @Test
  void leavesSomethingElseAsItIs() throws IOException {
    Files.writeString(file(), "short");

    assertThatThrownBy(() -> KeyFile.in(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("'" + file() + "'")
        .hasMessageContaining("does not hold 32 bytes");
    assertThat(file()).hasContent("short");
  }

  @Test
  void refusesAFolderInItsPlace() throws IOException {
    Files.createDirectories(file());

    assertThatThrownBy(() -> KeyFile.in(folder)).isInstanceOf(StorageException.class);
  }

  @Test
  void saysWhenItCannotBeMade() {
    assertThatThrownBy(() -> KeyFile.in(folder.resolve("absent")))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("cannot be read or made");
  }

  private Path file() {
    return folder.resolve("sarika.key");
  }
}
