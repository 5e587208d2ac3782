package org.sarika.ingest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarika.curation.Curator;
import org.sarika.curation.Submission;
import org.sarika.curation.Submissions;
import org.sarika.curation.Submitted;
import org.sarika.ingest.ImportResult.Entry;
import org.sarika.ingest.ImportResult.Reason;
import org.sarika.ingest.formats.UnreadableException;
import org.sarika.knowledge.ArticleId;

/** Takes in one page or file from a chat. */
public final class ImportSubmissions implements Submissions {
  private final FileImport imports;
  private final PageSource pages;

  public ImportSubmissions(FileImport imports, PageSource pages) {
    this.imports = imports;
    this.pages = pages;
  }

  @Override
  public Submitted submit(Submission what, Curator who) {
    return switch (what) {
      case Submission.Link(URI address, String particulars) -> link(address, particulars, who);
      case Submission.File file ->
          take(
              new Source.InMemory(name(file), "", file.bytes(), Optional.empty()),
              ImportOptions.NONE,
              who);
    };
  }

  /** Chats know files without a name. */
  private static String name(Submission.File file) {
    return file.name().isBlank() ? "file" : file.name();
  }

  private Submitted link(URI address, String particulars, Curator who) {
    try {
      ImportOptions options = WrittenBeside.read(particulars);
      return take(pages.get(address), options, who);
    } catch (UnreadableException e) {
      String reason = String.valueOf(e.getMessage());
      imports.refuse(address.toString(), reason, who);
      return new Submitted.Refused(reason);
    } catch (IllegalArgumentException e) {
      return new Submitted.Refused(inChat(String.valueOf(e.getMessage())));
    }
  }

  private Submitted take(Source source, ImportOptions options, Curator who) {
    List<Entry> entries =
        imports.importSources(List.of(source), options, who, Progress.NONE).entries();
    return entries.stream()
        .filter(entry -> !entry.id().isEmpty())
        .findFirst()
        .map(ImportSubmissions::stored)
        .orElseGet(() -> refused(entries));
  }

  private static Submitted stored(Entry entry) {
    ArticleId id = new ArticleId(entry.id());
    return switch (entry.outcome()) {
      case ADDED, CHANGED, COPY -> new Submitted.Queued(id);
      case APPROVED, UNCHANGED, DUPLICATE, FAILED -> new Submitted.Known(id);
    };
  }

  private static Submitted refused(List<Entry> entries) {
    return new Submitted.Refused(
        entries.stream()
            .flatMap(entry -> entry.reasons().stream())
            .map(Reason::toString)
            .map(ImportSubmissions::inChat)
            .collect(Collectors.joining("; ")));
  }

  /** Options are written otherwise in a chat. */
  private static String inChat(String reason) {
    return reason.replaceAll("--([a-z]+)", "$1:…");
  }
}
