package org.sarika.ingest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import did.
 *
 * @param entries one for each article, or for each source that gave none, in the order in which
 *     they were given
 */
public record ImportResult(List<Entry> entries) {
  public ImportResult {
    entries = List.copyOf(entries);
  }

  /** What became of a source. */
  public enum Outcome {
    /** Its article is new. */
    ADDED,
    /** Its article replaced the one with the same id. */
    CHANGED,
    /** Its article is new and a copy of another one, which answers for it. */
    COPY,
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
   * Why something failed.
   *
   * @param place the source's name, if it helps with line and field
   * @param message what is wrong and what to do, without a full stop
   */
  public record Reason(String place, String message) {
    @Override
    public String toString() {
      return place + ": " + message;
    }
  }

  /**
   * One article.
   *
   * @param source the file as the operator named it or the address; with the line if there are
   *     several in it
   * @param outcome what became of it
   * @param id the article that holds its text; empty if it failed
   * @param reasons why it failed; else empty
   * @param remarks what a curator should know of it
   */
  public record Entry(
      String source, Outcome outcome, String id, List<Reason> reasons, List<String> remarks) {
    public Entry {
      reasons = List.copyOf(reasons);
      remarks = List.copyOf(remarks);
    }

    static Entry failed(String source, List<Reason> reasons) {
      return new Entry(source, Outcome.FAILED, "", reasons, List.of());
    }

    /** The same with one remark more. */
    Entry with(Outcome now, String remark) {
      return new Entry(
          source, now, id, reasons, Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }

    /** One sentence, or one line for each reason. */
    public String message() {
      String remarked = remarks.isEmpty() ? "" : " (%s)".formatted(String.join("; ", remarks));
      return switch (outcome) {
        case ADDED -> "%s is stored as '%s'%s".formatted(source, id, remarked);
        case COPY -> "%s is stored as '%s', a copy%s".formatted(source, id, remarked);
        case CHANGED -> "%s replaced '%s'%s".formatted(source, id, remarked);
        case APPROVED ->
            "%s was stored as '%s' and is approved now%s".formatted(source, id, remarked);
        case UNCHANGED -> "%s is unchanged, stored as '%s'".formatted(source, id);
        case DUPLICATE -> "%s is already stored as '%s'".formatted(source, id);
        case FAILED -> reasons.stream().map(Reason::toString).collect(Collectors.joining("\n"));
      };
    }
  }

  /** How many articles had this outcome. */
  public long count(Outcome outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).count();
  }
}
