package org.sarika.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarika.ingest.formats.Formats;

/**
 * The files that an operator means.
 *
 * @param files to read, a folder's in order of their names
 * @param problems folders that give none
 */
record ImportFiles(List<Path> files, List<Problem> problems) {
  /** Folders in folders that are still looked into: more is a loop or a mistake. */
  private static final int DEEPEST = 20;

  /** A folder stands for all files in it and its subfolders that can be read. */
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
    int before = files.size();
    addFiles(folder, 0);
    if (files.size() == before && problems.stream().noneMatch(p -> p.file().equals(folder))) {
      problems.add(
          new Problem(
              folder,
              0,
              "",
              "has no .txt, .md, .html, .pdf, .docx or .jsonl file: name a folder that has"));
    }
  }

  /** A subfolder that may not be read does not stop the rest. */
  private void addFiles(Path folder, int depth) {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.filter(child -> !isDotted(child)).sorted().toList();
    } catch (IOException e) {
      problems.add(new Problem(folder, 0, "", "cannot be read: " + e.getMessage()));
      return;
    }
    for (Path child : children) {
      if (Files.isDirectory(child) && !Files.isSymbolicLink(child) && depth < DEEPEST) {
        addFiles(child, depth + 1);
      } else if (Files.isRegularFile(child) && isReadable(child.toString())) {
        files.add(child);
      }
    }
  }

  private static boolean isDotted(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  /** Whether its name says that it can be read. */
  static boolean isReadable(String name) {
    return isText(name) || Formats.isReadable(name);
  }

  /** Whether its name says text or Markdown. */
  static boolean isText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt") || isMarkdown(name);
  }

  static boolean isMarkdown(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ArticleReader.SUFFIX);
  }

  /** Text is no longer than some books, pictures may make the rest larger. */
  static Optional<byte[]> bytes(Path file, Problems problems) {
    int largest = Formats.isReadable(file.toString()) ? Formats.LARGEST : FileBytes.LARGEST;
    return FileBytes.read(file, largest, problems);
  }
}
