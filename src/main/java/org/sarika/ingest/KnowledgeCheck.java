package org.sarika.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  /**
   * What was looked at.
   *
   * @param findings by file and line
   * @param articles those that could be read, in path order
   */
  public record Report(List<Finding> findings, List<Article> articles) {
    public Report {
      findings = List.copyOf(findings);
      articles = List.copyOf(articles);
    }
  }

  /**
   * Brings the article files into form; what they say stays the same.
   *
   * @return those that were changed
   */
  public List<Path> fix(Path folder) {
    List<Path> changed = new ArrayList<>();
    for (ArticleFile file : new KnowledgeFolder(folder).read().articles()) {
      try {
        if (Tidying.fix(file)) {
          changed.add(file.file());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(
            new IOException("'%s' cannot be written: is it writable".formatted(file.file()), e));
      }
    }
    return changed;
  }

  /** Everything found in the folder's articles, names, terms and feeds. */
  public Report check(Path folder) {
    KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();
    NamesReader.NamesFile names = new NamesReader().read(folder.resolve("names.yaml"));
    UnknownNames unknown = new UnknownNames(names.names());
    List<Finding> findings = new ArrayList<>();
    contents.problems().forEach(problem -> findings.add(Finding.error(problem)));
    names.problems().forEach(problem -> findings.add(Finding.error(problem)));
    new LexiconReader()
        .read(folder.resolve("lexicon.yaml"), names.names())
        .problems()
        .forEach(problem -> findings.add(Finding.error(problem)));
    new FeedsReader()
        .read(folder.resolve("feeds.yaml"))
        .problems()
        .forEach(problem -> findings.add(Finding.error(problem)));
    for (ArticleFile file : contents.articles()) {
      file.findings().forEach(finding -> findings.add(Finding.warning(finding)));
      findings.addAll(particulars(file));
      Tidying.look(file).ifPresent(findings::add);
      findings.addAll(ParagraphLint.look(file));
      findings.addAll(unknown.look(file));
    }
    findings.addAll(NearDuplicates.among(contents.articles()));
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.file().toString())
            .thenComparingInt(Finding::line));
    return new Report(findings, contents.articles().stream().map(ArticleFile::article).toList());
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
