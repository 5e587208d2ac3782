package org.sarika.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files that an operator means.
 *
 * @param files to read, a folder's in order of their names
 * @param problems folders that give none
 */
record ImportFiles(List<Path> files, List<Problem> problems) {

  /** A folder stands for its text and Markdown files, without those of its subfolders. */
  static ImportFiles named(List<Path> paths) {
    ImportFiles named = new ImportFiles(new ArrayList<>(), new ArrayList<>());
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        named.addFolder(path);
      } else {
        named.files.add(path);
      }
    }
    return named;
  }

  private void addFolder(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> found =
          children.filter(file -> isReadable(file) && Files.isRegularFile(file)).sorted().toList();
      files.addAll(found);
      if (found.isEmpty()) {
        problems.add(
            new Problem(folder, 1, "folder", "has no .txt or .md file: name a folder that has"));
      }
    } catch (IOException e) {
      problems.add(new Problem(folder, 1, "folder", "cannot be read: " + e.getMessage()));
    }
  }

  /** Whether its name says text or Markdown. */
  static boolean isReadable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (name.endsWith(".txt") || isMarkdown(file));
  }

  static boolean isMarkdown(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ArticleReader.SUFFIX);
  }
}
