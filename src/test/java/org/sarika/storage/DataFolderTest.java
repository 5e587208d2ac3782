package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.sarika.knowledge.StorageException;

/** Where a database can be opened, and by whom. */
class DataFolderTest extends DatabaseFolder {
  @Test
  void refusesASecondOpeningInThisProcessAndInAnother() throws IOException {
    String pid = Long.toString(ProcessHandle.current().pid());
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);

      String another = openInAnotherProcess();
      StorageException same = refusal(folder);
      // Refusing within the process has freed the lock file, by the rules of POSIX locks.
      String anotherAgain = openInAnotherProcess();

      assertOneSentence(same);
      assertThat(same).hasMessageContaining(folder.toString()).hasMessageContaining(pid);
      assertThat(another).isEqualTo(same.getMessage());
      assertThat(anotherAgain).isEqualTo(same.getMessage());
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
    }
    // The one saved article is pending, so it is not listed.
    assertThat(openInAnotherProcess()).isEqualTo("opened with 0 articles");
  }

  private String openInAnotherProcess() throws IOException {
    try (ChildProcess child = ChildProcess.start(OpeningProcess.class, folder)) {
      return child.lines().findFirst().orElse("");
    }
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");

    assertOneSentence(refusal(folder));
    assertOneSentence(refusal(folder.resolve("below")));
    assertThat(refusal(folder)).hasMessageContaining("'" + folder + "' cannot be written");
    assertThat(folder).hasContent("a file");
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    // Stands for rights too, which do not bind a test that runs as root.
    Files.createDirectories(folder.resolve("sarika.lock"));

    StorageException refusal = refusal(folder);

    assertOneSentence(refusal);
    assertThat(refusal).hasMessageContaining("'" + folder + "' cannot be written");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesAFolderThatTheSystemDoesNotLetAnybodyWrite() {
    assertOneSentence(refusal(Path.of("/proc/self/fdinfo")));
    assertOneSentence(refusal(Path.of("/proc/sarika")));
  }

  @Test
  void refusesAFolderInPlaceOfTheDatabase() throws IOException {
    Files.createDirectories(folder.resolve("sarika.mv.db"));

    assertOneSentence(refusal(folder));
  }

  @Test
  void refusesASemicolonWhichWouldEndTheDatabasesAddress() {
    StorageException refusal = refusal(parent.resolve("a;INIT=DROP ALL OBJECTS"));

    assertThat(refusal).hasMessageContaining("semicolon");
    assertThat(parent).isEmptyDirectory();
  }
}
