package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data folder or a port that cannot be used is told in one sentence, and nothing is lost. */
class BadDataFolderIT {
  private static final int FAULT = 1;

  @TempDir private Path folder;
  private Installation sarika = new Installation(Path.of(""), Path.of(""));

  @BeforeEach
  void prepare() throws Exception {
    sarika = Installation.in(folder);
  }

  @Test
  void aFileInPlaceOfTheFolderIsLeftAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("data"), "not a folder");

    Installation.Outcome outcome = sarika.run("ask", "When was the harbour dredged?");

    assertThat(outcome.code()).isEqualTo(FAULT);
    assertThat(outcome.onlyComplaint()).startsWith("sarika: the data folder '" + file + "'");
    assertThat(Files.readString(file)).isEqualTo("not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/sarika", "/sys/kernel"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "nobody, not even root, may write there")
  void aFolderThatMayNotBeWrittenIsNamed(String place) throws Exception {
    Installation readOnly = new Installation(sarika.knowledge(), Path.of(place));

    Installation.Outcome outcome = readOnly.run("ask", "When was the harbour dredged?");

    assertThat(outcome.code()).isEqualTo(FAULT);
    assertThat(outcome.onlyComplaint())
        .startsWith("sarika: the data folder '%s' cannot be written".formatted(place));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "nobody, not even root, may write there")
  void nativeLibrariesThatFindNoRoomSayWhichSettingsHelp() throws Exception {
    Path err = folder.resolve("err");
    ProcessBuilder ask = sarika.builder("ask", "When was the harbour dredged?");
    ask.environment().put("SARIKA_DATA", "/proc/sarika");
    ask.environment().remove("SARIKA_NATIVES");

    Process process = ask.redirectError(err.toFile()).start();

    assertThat(process.waitFor()).isEqualTo(FAULT);
    assertThat(Files.readAllLines(err))
        .singleElement()
        .asString()
        .contains("'/proc/sarika/natives'", "SARIKA_DATA", "SARIKA_NATIVES");
  }

  @Test
  void aFolderInUseIsRefusedWithItsPid() throws Exception {
    sarika.assertAnswers();
    try (RunningService holder = RunningService.start(sarika)) {
      Installation.Outcome outcome = sarika.run("ask", "When was the harbour dredged?");

      assertThat(outcome.code()).isEqualTo(FAULT);
      assertThat(outcome.onlyComplaint())
          .contains("'" + sarika.data() + "'", "in use by process " + holder.pid() + ":");
      assertThat(holder.ask("When was the harbour at Kampot dredged?"))
          .contains("was dredged in March 2021");
    }
    sarika.assertAnswers();
  }

  @Test
  void aNewerDatabaseIsRefusedAndLeftAsItIs() throws Exception {
    sarika.assertAnswers();
    int newest = setVersion(99);
    byte[] before = Files.readAllBytes(sarika.data().resolve("sarika.mv.db"));

    Installation.Outcome outcome = sarika.run("ask", "When was the harbour dredged?");

    assertThat(outcome.code()).isEqualTo(FAULT);
    assertThat(outcome.onlyComplaint()).contains("sarika.mv.db", "schema version 99");
    assertThat(Files.readAllBytes(sarika.data().resolve("sarika.mv.db"))).isEqualTo(before);
    setVersion(newest);
    sarika.assertAnswers();
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ProcessBuilder serve = sarika.builder("serve");
      serve.environment().put("SARIKA_HTTP_PORT", Integer.toString(taken.getLocalPort()));
      Path err = folder.resolve("err");

      Process process = serve.redirectError(err.toFile()).start();

      assertThat(process.waitFor()).isEqualTo(FAULT);
      assertThat(Files.readString(err)).doesNotContain("Exception", "\tat ");
      assertThat(Files.readString(err).lines().filter(line -> line.startsWith("sarika: ")))
          .containsExactly(
              "sarika: port %d on 127.0.0.1 is taken: stop the other program or set SARIKA_HTTP_PORT"
                  .formatted(taken.getLocalPort()));
    }
    sarika.assertAnswers();
  }

  @Test
  void aLostIndexIsMadeAgainFromTheDatabase() throws Exception {
    sarika.assertAnswers();
    Path index = sarika.data().resolve("index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    sarika.assertAnswers();

    assertThat(index).isNotEmptyDirectory();
  }

  /** As a later Sarika would have left it; returns the version that it had. */
  private int setVersion(int version) throws SQLException {
    String address = "jdbc:h2:async:" + sarika.data().resolve("sarika") + ";IFEXISTS=TRUE";
    try (Connection connection = DriverManager.getConnection(address, "sa", "");
        Statement statement = connection.createStatement()) {
      int before;
      try (ResultSet row =
          statement.executeQuery(
              "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\"")) {
        assertThat(row.next()).isTrue();
        before = row.getInt(1);
      }
      String change =
          """
          UPDATE "flyway_schema_history" SET "version" = '%d'
          WHERE "installed_rank" = (SELECT MAX("installed_rank") FROM "flyway_schema_history")
          """
              .formatted(version);
      assertThat(statement.executeUpdate(change)).isEqualTo(1);
      return before;
    }
  }
}
