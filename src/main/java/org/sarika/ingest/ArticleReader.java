package org.sarika.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Article;

/** Reads one Markdown file with YAML front matter to an article. */
public final class ArticleReader {
  static final String SUFFIX = ".md";

  /** A curated file: its id has to be its name. */
  public FileReading read(Path file) {
    return read(file, nameOf(file));
  }

  /** The text of a file from anywhere: its id is what it says. */
  FileReading readAnyName(Path file, FileText text) {
    return reading(file, Optional.of(text), "", new Problems(file));
  }

  /** The file's name without its ending. */
  static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  private static FileReading read(Path file, String name) {
    Problems problems = new Problems(file);
    return reading(file, FileText.read(file, problems), name, problems);
  }

  private static FileReading reading(
      Path file, Optional<FileText> read, String name, Problems problems) {
    return read.flatMap(text -> article(file, text, name, problems))
        .<FileReading>map(FileReading.Accepted::new)
        .orElseGet(() -> new FileReading.Broken(file, problems.all()));
  }

  private static Optional<ArticleFile> article(
      Path file, FileText text, String name, Problems problems) {
    Optional<FrontMatter> front = FrontMatter.read(text, problems);
    if (front.isEmpty()) {
      return Optional.empty();
    }
    int bodyAt = front.get().bodyAt();
    List<Paragraph> paragraphs = Paragraph.partedByBlankLines(text.lines(), bodyAt);
    if (paragraphs.isEmpty()) {
      problems.add(bodyAt, "text", "has no paragraph: write the article below the front matter");
    }
    List<String> texts = paragraphs.stream().map(Paragraph::text).toList();
    Optional<Article> article = ArticleFields.read(front.get(), name, texts, problems);
    return article.map(read ->
        new ArticleFile(
            file,
            read,
            ContentHash.of(read),
            paragraphs.stream().map(Paragraph::line).toList(),
            text.findings()));
  }
}
