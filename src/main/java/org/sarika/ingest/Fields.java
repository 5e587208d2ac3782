package org.sarika.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of one YAML mapping. Reading one that is wrong says so under its name and line and
 * gives nothing back, so that the rest is still looked at.
 */
final class Fields {
  /** Longest value of one field, in UTF-16 units: a note of a page. */
  private static final int LONGEST = 2000;

  private final YamlSource source;
  private final String prefix;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Fields(YamlSource source, String prefix, int line) {
    this.source = source;
    this.prefix = prefix;
    this.line = line;
  }

  /**
   * Reads a mapping.
   *
   * @param name of the mapping in messages; empty for the outermost
   * @param line where a missing field is reported
   * @param known the names of all fields it may have
   */
  static Optional<Fields> of(
      YamlSource source, Node node, String name, int line, List<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      source
          .problems()
          .add(
              source.line(node),
              name.isEmpty() ? source.field() : name,
              "has to be lines of 'field: value'");
      return Optional.empty();
    }
    Fields fields = new Fields(source, name.isEmpty() ? "" : name + ".", line);
    mapping.getValue().forEach(tuple -> fields.add(tuple, known));
    return Optional.of(fields);
  }

  private void add(NodeTuple tuple, List<String> known) {
    Node key = tuple.getKeyNode();
    String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
    Node earlier = values.get(name);
    if (earlier != null) {
      problem(key, name, "stands twice, first on line %d".formatted(source.line(earlier)));
    } else if (!known.contains(name)) {
      String hint =
          DidYouMean.among(known, name)
              .map(meant -> "did you mean '%s'".formatted(meant))
              .orElse("use " + String.join(", ", known));
      problem(key, Quoted.cut(name), "is not a known field: " + hint);
    } else {
      values.put(name, tuple.getValueNode());
    }
  }

  int line() {
    return line;
  }

  /** The line of a field that is there, else of the mapping. */
  int line(String name) {
    Node node = values.get(name);
    return node == null ? line : source.line(node);
  }

  /** The field's value; a problem if it is missing, empty or refused by the parser. */
  <T> Optional<T> required(String name, Function<String, T> parser) {
    if (!values.containsKey(name)) {
      source.problems().add(line, prefix + name, "is missing: add a line '%s: …'".formatted(name));
      return Optional.empty();
    }
    Node node = values.get(name);
    if (isEmpty(node)) {
      problem(node, name, "is empty: write a value");
      return Optional.empty();
    }
    return parsed(node, name, parser);
  }

  /** The field's value or the fallback if it is missing or empty; a problem if it is refused. */
  <T> T optional(String name, Function<String, T> parser, T fallback) {
    Node node = values.get(name);
    return node == null || isEmpty(node) ? fallback : parsed(node, name, parser).orElse(fallback);
  }

  /** Each value of a list of texts. */
  <T> List<T> list(String name, Function<String, T> parser) {
    List<T> list = new ArrayList<>();
    int number = 1;
    for (Node item : items(name)) {
      parsed(item, "%s[%d]".formatted(name, number++), parser).ifPresent(list::add);
    }
    return list;
  }

  /** Each mapping of a list of mappings. */
  List<Fields> mappings(String name, List<String> known) {
    List<Fields> list = new ArrayList<>();
    int number = 1;
    for (Node item : items(name)) {
      String itemName = "%s%s[%d]".formatted(prefix, name, number++);
      of(source, item, itemName, source.line(item), known).ifPresent(list::add);
    }
    return list;
  }

  private List<Node> items(String name) {
    Node node = values.get(name);
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problem(node, name, "has to be a list: write [one, two] or lines that start with '- '");
    return List.of();
  }

  private <T> Optional<T> parsed(Node node, String name, Function<String, T> parser) {
    if (!(node instanceof ScalarNode scalar)) {
      problem(node, name, "has to be one value, not a list or fields");
      return Optional.empty();
    }
    String text = Paragraph.trimmed(scalar.getValue().replaceAll("\\s*\\n\\s*", " "));
    if (text.isEmpty()) {
      problem(node, name, "is empty: write a value");
      return Optional.empty();
    }
    if (text.length() > LONGEST) {
      problem(node, name, "is longer than %d characters".formatted(LONGEST));
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      problem(node, name, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static boolean isEmpty(Node node) {
    return node.getTag().equals(Tag.NULL)
        || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
  }

  private void problem(Node node, String name, String message) {
    source.problems().add(source.line(node), prefix + name, message);
  }

  void problem(String name, String message) {
    source.problems().add(line(name), prefix + name, message);
  }
}
