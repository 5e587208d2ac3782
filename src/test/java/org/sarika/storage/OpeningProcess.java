package org.sarika.storage;

import java.nio.file.Path;
import org.sarika.knowledge.StorageException;

/** Opens the database in the folder it is given, and says what came of it. */
final class OpeningProcess {
  private OpeningProcess() {}

  public static void main(String[] arguments) {
    try (H2Database database = H2Database.open(Path.of(arguments[0]))) {
      ChildProcess.say("opened with " + database.articles().list().size() + " articles");
    } catch (StorageException e) {
      ChildProcess.say(String.valueOf(e.getMessage()));
    }
  }
}
