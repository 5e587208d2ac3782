package org.sarika.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lists the article files of a knowledge folder in path order. Links are followed to files inside
 * the folder only: a link must not publish what lies elsewhere on the machine.
 *
 * @param files to read
 * @param problems files and folders that may not or cannot be read
 * @param complete false if some files may exist that are not listed
 */
record ArticleFiles(List<Path> files, List<Problem> problems, boolean complete) {

  static ArticleFiles of(Path knowledge) {
    Path articles = knowledge.resolve("articles");
    if (!Files.isDirectory(knowledge)) {
      return none(knowledge, "does not exist: create it or set SARIKA_KNOWLEDGE to the right one");
    }
    if (!Files.isDirectory(articles)) {
      return none(articles, "does not exist: create it and put the article files in");
    }
    try {
      Path root = knowledge.toRealPath();
      Path start = articles.toRealPath();
      if (!start.startsWith(root)) {
        return none(articles, "is a symbolic link that leads out of the knowledge folder");
      }
      Walk walk = new Walk(root, start, articles);
      Files.walkFileTree(start, walk);
      return walk.result();
    } catch (IOException e) {
      return none(articles, "cannot be read: " + e.getMessage());
    }
  }

  private static ArticleFiles none(Path folder, String why) {
    return new ArticleFiles(List.of(), List.of(new Problem(folder, 1, "folder", why)), false);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path start;
    private final Path shownAs;
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean complete = true;

    Walk(Path root, Path start, Path shownAs) {
      this.root = root;
      this.start = start;
      this.shownAs = shownAs;
    }

    ArticleFiles result() {
      files.sort(Comparator.comparing((Path file) -> file.toString().replace('\\', '/')));
      return new ArticleFiles(files, problems, complete);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path shown = shown(file);
      Optional<String> refusal = attributes.isSymbolicLink() ? refusal(file) : Optional.empty();
      if (refusal.isPresent()) {
        problems.add(new Problem(shown, 1, "file", refusal.get()));
      } else if (isArticle(file)) {
        files.add(shown);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Hidden files are editors' own. A link to a folder inside only shows the same files again. */
    private static boolean isArticle(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.endsWith(ArticleReader.SUFFIX)
          && !name.startsWith(".")
          && !Files.isDirectory(file);
    }

    private Optional<String> refusal(Path link) {
      try {
        return link.toRealPath().startsWith(root)
            ? Optional.empty()
            : Optional.of("is a symbolic link that leads out of the knowledge folder");
      } catch (IOException e) {
        return Optional.of("is a symbolic link that leads nowhere");
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A file that went away while we listed is simply gone.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        problems.add(new Problem(shown(file), 1, "file", "cannot be read: " + e.getMessage()));
        complete = false;
      }
      return FileVisitResult.CONTINUE;
    }

    private Path shown(Path file) {
      return shownAs.resolve(start.relativize(file));
    }
  }
}
