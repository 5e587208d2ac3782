package org.sarika.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sarika.ingest.formats.Document;
import org.sarika.ingest.formats.Formats;
import org.sarika.ingest.formats.Reading;
import org.sarika.ingest.formats.UnreadableException;

/** Reads sources; whatever is wrong with one is what it came to, never a fault. */
final class SourceReader {
  /** Stands for the source in problems; its name is put in its place. */
  private static final Path HERE = Path.of("");

  private static final String OR_FRONT_MATTER = ", or front matter in the file";

  private final Formats formats;
  private final ImportOptions options;
  private final LocalDate latest;

  /**
   * @param latest the last day on which something can have been published
   */
  SourceReader(Formats formats, ImportOptions options, LocalDate latest) {
    this.formats = formats;
    this.options = options;
    this.latest = latest;
  }

  /** Several only for a file with one document on each line. */
  List<Piece> read(Source source) {
    Problems problems = new Problems(HERE);
    Optional<byte[]> bytes =
        switch (source) {
          case Source.OnDisk(Path file) -> ImportFiles.bytes(file, problems);
          case Source.InMemory memory -> Optional.of(memory.content());
        };
    if (bytes.isEmpty()) {
      return List.of(Piece.Broken.of(source.name(), problems.all()));
    }
    return isText(source)
        ? List.of(text(source, bytes.get(), problems))
        : documents(source, bytes.get());
  }

  private static boolean isText(Source source) {
    String type = source.mediaType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.isEmpty()
        ? ImportFiles.isText(source.name())
        : type.equals("text/plain") || type.equals("text/markdown");
  }

  private Piece text(Source source, byte[] bytes, Problems problems) {
    Optional<FileText> text = FileText.of(HERE, bytes, problems);
    if (text.isEmpty()) {
      return Piece.Broken.of(source.name(), problems.all());
    }
    boolean markdown = ImportFiles.isMarkdown(source.name());
    if (markdown && FrontMatter.isIn(text.get())) {
      return switch (new ArticleReader().readAnyName(HERE, text.get())) {
        case FileReading.Broken broken -> Piece.Broken.of(source.name(), broken.problems());
        case FileReading.Accepted(ArticleFile file) ->
            new Piece.WithFrontMatter(source.name(), file);
      };
    }
    return PlainText.of(text.get(), markdown, problems)
        .map(document -> piece(source.name(), document, OR_FRONT_MATTER))
        .orElseGet(() -> Piece.Broken.of(source.name(), problems.all()));
  }

  private List<Piece> documents(Source source, byte[] bytes) {
    Reading reading;
    try {
      reading = formats.read(source.name(), source.mediaType(), source.address(), bytes);
    } catch (UnreadableException e) {
      return List.of(broken(source.name(), e));
    }
    List<Piece> pieces = new ArrayList<>();
    boolean several = reading.documents().size() + reading.broken().size() > 1;
    for (Reading.Numbered document : reading.documents()) {
      String name = several ? source.name() + ":" + document.line() : source.name();
      pieces.add(piece(name, document.document(), ""));
    }
    for (Reading.BrokenLine line : reading.broken()) {
      String name = source.name() + ":" + line.number();
      pieces.add(new Piece.Broken(name, List.of(new ImportResult.Reason(name, line.reason()))));
    }
    return pieces;
  }

  private static Piece broken(String name, UnreadableException e) {
    return new Piece.Broken(
        name, List.of(new ImportResult.Reason(name, String.valueOf(e.getMessage()))));
  }

  private Piece piece(String name, Document document, String hint) {
    Problems problems = new Problems(HERE);
    return Candidate.of(document, options, hint, latest, problems)
        .<Piece>map(candidate -> new Piece.Complete(name, candidate))
        .orElseGet(() -> Piece.Broken.of(name, problems.all()));
  }
}
