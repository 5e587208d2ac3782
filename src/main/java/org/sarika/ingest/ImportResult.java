package org.sarika.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param entries one for each file, in the order they were given
 */
public record ImportResult(List<Entry> entries) {
  public ImportResult {
    entries = List.copyOf(entries);
  }

  /** What became of a file. */
  public enum Outcome {
    /** Its article is new. */
    ADDED,
    /** Its article replaced the one with the same id. */
    CHANGED,
    /** Its article was stored before and waited; now it answers. */
    APPROVED,
    /** Its article was stored before, just so. */
    UNCHANGED,
    /** Its text is stored under another id or with other particulars. */
    DUPLICATE,
    /** It could not be read. */
    FAILED
  }

  /**
   * One file.
   *
   * @param file as the operator named it
   * @param outcome what became of it
   * @param id the article that holds its text; empty if it failed
   * @param problems why it failed; else empty
   */
  public record Entry(Path file, Outcome outcome, String id, List<Problem> problems) {
    public Entry {
      problems = List.copyOf(problems);
    }

    /** One sentence, or one line for each problem. */
    public String message() {
      return switch (outcome) {
        case ADDED -> "%s is stored as '%s'".formatted(file, id);
        case CHANGED -> "%s replaced '%s'".formatted(file, id);
        case APPROVED -> "%s was stored as '%s' and is approved now".formatted(file, id);
        case UNCHANGED -> "%s is unchanged, stored as '%s'".formatted(file, id);
        case DUPLICATE -> "%s is already stored as '%s'".formatted(file, id);
        case FAILED -> String.join("\n", problems.stream().map(Problem::toString).toList());
      };
    }
  }

  /** How many files had this outcome. */
  public long count(Outcome outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).count();
  }
}
