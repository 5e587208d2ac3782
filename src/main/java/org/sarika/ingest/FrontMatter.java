package org.sarika.ingest;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The YAML between the two lines {@code ---} at the top of an article's file.
 *
 * @param root its outermost node
 * @param source where it stands
 * @param bodyAt index of the first line after it
 */
record FrontMatter(Node root, YamlSource source, int bodyAt) {
  private static final String NAME = "front matter";
  private static final String FENCE = "---";

  static boolean isIn(FileText text) {
    return text.lines().getFirst().stripTrailing().equals(FENCE);
  }

  static Optional<FrontMatter> read(FileText text, Problems problems) {
    if (!isIn(text)) {
      problems.add(
          1, NAME, "is missing: start the file with a line '---', the fields and a line '---'");
      return Optional.empty();
    }
    List<String> lines = text.lines();
    int end = 1;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      problems.add(1, NAME, "has no end: put a line '---' after its fields");
      return Optional.empty();
    }
    YamlSource source = new YamlSource(2, NAME, problems);
    Optional<Node> root = source.compose(String.join("\n", lines.subList(1, end)));
    if (root.isEmpty() && problems.isEmpty()) {
      problems.add(1, NAME, "is empty: write the fields between the two lines '---'");
    }
    int bodyAt = end + 1;
    return root.map(node -> new FrontMatter(node, source, bodyAt));
  }
}
