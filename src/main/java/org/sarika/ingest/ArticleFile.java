package org.sarika.ingest;

import java.nio.file.Path;
import java.util.List;
import org.sarika.knowledge.Article;

/**
 * An article with its place in the file system.
 *
 * @param file where it was read
 * @param article the article
 * @param contentHash SHA-256 in hexadecimal of all that the curator wrote
 * @param lines the line where each paragraph starts, from 1
 * @param findings what was left out of the text, such as invisible characters
 */
public record ArticleFile(
    Path file, Article article, String contentHash, List<Integer> lines, List<Problem> findings) {
  public ArticleFile {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** An article that comes from elsewhere than a curator's file, such as a question set. */
  public static ArticleFile of(Path file, Article article) {
    return new ArticleFile(file, article, ContentHash.of(article), List.of(), List.of());
  }
}
