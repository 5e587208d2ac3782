package org.sarika.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;

/** Lints the curator's folder: what is broken, and what is worth a look. */
public final class KnowledgeCheck {
  private final Clock clock;

  public KnowledgeCheck(Clock clock) {
    this.clock = clock;
  }

  /** Everything found in the folder's articles, names and feeds, by file and line. */
  public List<Finding> check(Path folder) {
    KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();
    NamesReader.NamesFile names = new NamesReader().read(folder.resolve("names.yaml"));
    UnknownNames unknown = new UnknownNames(names.names());
    List<Finding> findings = new ArrayList<>();
    contents.problems().forEach(problem -> findings.add(Finding.error(problem)));
    names.problems().forEach(problem -> findings.add(Finding.error(problem)));
    new FeedsReader()
        .read(folder.resolve("feeds.yaml"))
        .problems()
        .forEach(problem -> findings.add(Finding.error(problem)));
    for (ArticleFile file : contents.articles()) {
      file.findings().forEach(finding -> findings.add(Finding.warning(finding)));
      findings.addAll(particulars(file));
      findings.addAll(ParagraphLint.look(file));
      findings.addAll(unknown.look(file));
    }
    findings.addAll(NearDuplicates.among(contents.articles()));
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.file().toString())
            .thenComparingInt(Finding::line));
    return findings;
  }

  private List<Finding> particulars(ArticleFile file) {
    List<Finding> findings = new ArrayList<>();
    Article article = file.article();
    // A day more: somewhere it is tomorrow already.
    LocalDate latest = LocalDate.now(clock).plusDays(1);
    if (article.published().first().isAfter(latest)) {
      findings.add(
          Finding.warning(
              new Problem(
                  file.file(),
                  1,
                  "published",
                  "%s lies in the future".formatted(article.published()))));
    }
    for (Note note : article.notes()) {
      if (note.source().isEmpty() && note.kind() != NoteKind.CONTEXT) {
        findings.add(
            Finding.at(
                file,
                note.paragraph(),
                "a note of kind %s has no source".formatted(note.kind().label())));
      }
    }
    return findings;
  }
}
